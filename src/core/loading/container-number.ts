import { foldText } from "../orders/values/fold";

/** A container number: owner code, category letter and serial, with the check digit where it is written. */
export interface ContainerNumber {
  /** Ten characters, such as `MWCU605978`. */
  readonly serial: string;
  /** 0 to 9; null where the text has none. */
  readonly checkDigit: number | null;
}

const pattern = /^([A-Z]{3}[UJZ]\d{6})(\d?)$/;

/** The container number a text is: `MWCU 605978-4`, `cbhu3202733`. Null for any other text. */
export function containerNumberOf(text: string): ContainerNumber | null {
  const [, serial, digit] =
    pattern.exec(
      foldText(text)
        .toUpperCase()
        .replace(/[ ./-]/g, ""),
    ) ?? [];
  if (serial === undefined) return null;
  return { serial, checkDigit: digit ? Number(digit) : null };
}

/**
 * The check digit that belongs to the first ten characters of a container number: MWCU605978 → 4.
 *
 * @param serial - ten characters, letters in upper case
 * Source: ISO 6346; checks in domain.md, section 5.
 */
export function containerCheckDigit(serial: string): number {
  const sum = Array.from(serial).reduce((total, sign, place) => total + signValue(sign) * 2 ** place, 0);
  return (sum % 11) % 10;
}

/** Figures count as themselves, letters from A = 10 on, the multiples of 11 left out. */
function signValue(sign: string): number {
  const value = Number.parseInt(sign, 36);
  return value < 10 ? value : value + Math.floor((value - 1) / 10);
}
