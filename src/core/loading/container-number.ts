import { foldText } from "../orders/values/fold";

/** A container number: owner code, category letter and serial, with the check digit where it is written. */
export interface ContainerNumber {
  /** Ten characters, such as `MWCU605978`. */
  readonly serial: string;
  /** 0 to 9; null where the text has none. */
  readonly checkDigit: number | null;
}

const pattern = /^[A-Z]{3}[UJZ]\d{6,7}$/;
const serialLength = 10;

/** The container number a text is: `MWCU 605978-4`, `cbhu3202733`. Null for any other text. */
export function containerNumberOf(text: string): ContainerNumber | null {
  const number = pattern.test(text) ? text : bareNumber(text);
  if (number === null) return null;
  const checkDigit = number.length > serialLength ? Number(number[serialLength]) : null;
  return { serial: number.slice(0, serialLength), checkDigit };
}

function bareNumber(text: string): string | null {
  const bare = foldText(text)
    .toUpperCase()
    .replace(/[ ./-]/g, "");
  return pattern.test(bare) ? bare : null;
}

/**
 * The check digit that belongs to the first ten characters of a container number: MWCU605978 → 4.
 *
 * @param serial - ten characters, letters in upper case
 * Source: ISO 6346; checks in domain.md, section 5.
 */
export function containerCheckDigit(serial: string): number {
  let sum = 0;
  for (let place = 0; place < serial.length; place += 1) sum += signValue(serial.charCodeAt(place)) << place;
  return (sum % 11) % 10;
}

const [codeOf0, codeOf9, codeOfA] = [48, 57, 65];

/** Figures count as themselves, letters from A = 10 on, the multiples of 11 left out. */
function signValue(code: number): number {
  if (code <= codeOf9) return code - codeOf0;
  const value = code - codeOfA + 10;
  return value + Math.floor((value - 1) / 10);
}
