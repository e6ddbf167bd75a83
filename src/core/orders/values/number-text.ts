import { foldText } from "./fold";
import { isUnit, moneyBefore, readUnit, unitKind } from "./units";

/** A number read from text. */
export interface NumberText {
  readonly value: number;
  /** Unit written with it, lower case (`pcs`, `包/箱`, `%`, `¥`); null when none is. */
  readonly unit: string | null;
}

const grouped = /^\d{1,3}(?:([, '])\d{3}(?:\1\d{3})*)(?:\.\d+)?(?!\d)/;
const groupedByDots = /^\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/;
const plain = /^(?:\d+(?:\.\d+)?|\.\d+)/;
const scientific = /^\d\.\d+e[+-]\d{2}$/;
const totalLead = /^(?:共计|合计|总计|共|total:?) ?/;
const ratioLead = /^(?:每|一|1)([\p{Script=Han}]) ?(?=\d)/u;
const money = moneyBefore.replaceAll("$", "\\$").replaceAll(" ", "|");
const signAndMoney = new RegExp(`^([+-]?) ?(${money})? ?([+-]?) ?`);
const accounting = /^(\D{0,4})\((.+)\)$/;

/** Powers of ten that signs stand for. Alone, `k` and `w` are none: they may be units as well. */
const powers: ReadonlyMap<string, number> = new Map([
  ["亿", 8],
  ["万", 4],
  ["萬", 4],
  ["千", 3],
  ["百", 2],
  ["k", 3],
]);

/** Longest run of digits without separators taken for a number; longer ones are ids and telephone numbers. */
const longestPlainDigits = 10;
export const longestNumberText = 40;
const [zero, nine] = [48, 57];

/** Circled figures, fractions and powers: of these only the powers in `m²` and `m³` are read. */
const oddFigures = /(?<![a-z米])[²³]|(?![²³])\p{No}/iu;

/**
 * The number a text certainly stands for, with its unit: `1,000PCS`, `１２００`, `500包/箱`, `每箱24包`, `2.5万`,
 * `USD 12.5`, `(1,234.50)` (negative), `10%` (0.1).
 *
 * @returns null for anything that may mean more than one number (`500-600`, `1000+200`, `约5000`, `5K`, `1,5`,
 *   `(5)`), for ids (`007`, eleven digits and more) and for what is no number (`30/70`, `3月`)
 */
export function readNumberText(text: string): NumberText | null {
  if (text.length > longestNumberText) return null;
  return readPlainNumber(text) ?? readWrittenNumber(text);
}

/** A whole number with or without a unit, such as `1000PCS`, read as `readWrittenNumber` reads it; else null. */
export function readPlainNumber(text: string): NumberText | null {
  let value = 0;
  let end = 0;
  for (let code = text.charCodeAt(0); code >= zero && code <= nine; code = text.charCodeAt(end)) {
    value = value * 10 + code - zero;
    end += 1;
  }
  if (end === 0 || end > longestPlainDigits || (end > 1 && text.startsWith("0"))) return null;
  if (end === text.length) return { value, unit: null };
  const unit = text.slice(text[end] === " " ? end + 1 : end).toLowerCase();
  return unit === "%" || !isUnit(unit) ? null : { value, unit };
}

/** A number in any of its writings. Parameters as in `readNumberText`. */
export function readWrittenNumber(text: string): NumberText | null {
  if (oddFigures.test(text)) return null;
  const folded = foldText(text).toLowerCase().replaceAll("−", "-");
  if (scientific.test(folded)) return { value: Number(folded), unit: null };
  const inBrackets = accounting.exec(folded);
  if (!inBrackets) return readSigned(folded);
  const inner = readSigned(`-${inBrackets[1] ?? ""}${inBrackets[2] ?? ""}`);
  if (inner === null) return null;
  const isMoney = inner.unit !== null && unitKind(inner.unit) === "money";
  return isMoney || /[,.]\d/.test(folded) ? inner : null;
}

function readSigned(text: string): NumberText | null {
  const counted = text.replace(totalLead, "");
  const container = ratioLead.exec(counted);
  const unsigned = container ? counted.slice(container[0].length) : counted;
  const [opening = "", firstSign = "", money = null, secondSign = ""] = signAndMoney.exec(unsigned) ?? [];
  const rest = unsigned.slice(opening.length);
  const figure = readFigure(rest);
  if (figure === null || (firstSign !== "" && secondSign !== "")) return null;
  const tail = readTail(rest.slice(figure.length).trim());
  if (tail === null) return null;
  const unit = joinUnits(money, tail.unit, container?.[1] ?? null);
  if (unit === undefined) return null;
  const value = Number(`${figure.digits}e${tail.power}`);
  return { value: `${firstSign}${secondSign}` === "-" && value !== 0 ? -value : value, unit };
}

function readFigure(text: string): { readonly digits: string; readonly length: number } | null {
  const byDots = groupedByDots.exec(text)?.[0];
  if (byDots !== undefined) {
    return { digits: byDots.replaceAll(".", "").replace(",", "."), length: byDots.length };
  }
  const inGroups = grouped.exec(text)?.[0];
  const written = inGroups ?? plain.exec(text)?.[0];
  if (written === undefined || /^0[\d, ']/.test(written)) return null;
  const whole = written.split(".")[0] ?? "";
  if (inGroups === undefined && whole.length > longestPlainDigits) return null;
  return { digits: written.replace(/[, ']/g, ""), length: written.length };
}

/** What stands behind the figure: nothing, a unit, a power of ten, or a power and a unit. */
function readTail(tail: string): { readonly power: number; readonly unit: string | null } | null {
  if (tail === "") return { power: 0, unit: null };
  const unit = readUnit(tail);
  if (unit !== null) return { power: unit === "%" ? -2 : 0, unit };
  const [sign = "", ...after] = tail;
  const power = powers.get(sign);
  const rest = after.join("").trim();
  if (power === undefined || (sign === "k" && rest !== "pcs")) return null;
  if (rest === "") return { power, unit: null };
  const unitAfter = readUnit(rest);
  return unitAfter === null || unitAfter === "%" ? null : { power, unit: unitAfter };
}

/** One unit of the parts written around the figure; undefined when they do not go together. */
function joinUnits(
  money: string | null,
  tail: string | null,
  container: string | null,
): string | null | undefined {
  if (money !== null && (tail !== null || container !== null)) return undefined;
  if (container === null) return money ?? tail;
  return tail === null ? undefined : (readUnit(`${tail}/${container}`) ?? undefined);
}
