import {
  kgPerUnit,
  m3PerUnit,
  piecesPerUnit,
  readNumberText,
  readStateWord,
  saysShipped,
  unitKind,
  withoutCrumbs,
} from "../../core";
import type { Reader } from "./argument";
import { cellError, isCellError, type Problem } from "./cell-error";

/** Reads a number, or text that certainly stands for one; `inUnit` takes the text's figure and its unit. */
function numberIn(inUnit: (value: number, unit: string | null) => number | Problem): Reader<number> {
  return (cell) => {
    if (typeof cell === "number") return withoutCrumbs(cell);
    const read = typeof cell === "string" ? readNumberText(cell) : null;
    const value = read === null ? "notNumber" : inUnit(read.value, read.unit);
    return typeof value === "number" ? value : cellError(value, cell);
  };
}

/** A number, or text that certainly stands for one (`1000PCS`, `2.5万`, `10%`). */
export const number = numberIn((value) => value);

/** A number that `read` gives and that is not below `least`, nor above `most` where that is given. */
export function between(
  read: Reader<number>,
  least: number,
  most = Number.POSITIVE_INFINITY,
): Reader<number> {
  return (cell) => {
    const value = read(cell);
    if (isCellError(value)) return value;
    if (value < least) return cellError("below", `${value} < ${least}`);
    return value > most ? cellError("above", `${value} > ${most}`) : value;
  };
}

/** A whole number between two others, both allowed. */
export function wholeNumber(least: number, most: number): Reader<number> {
  const inside = between(number, least, most);
  return (cell) => {
    const value = inside(cell);
    return isCellError(value) || Number.isInteger(value) ? value : cellError("notWhole", cell);
  };
}

/**
 * How many of certain kinds, such as pieces, or so many in each (`24包/箱`); dozens are counted out. Other kinds,
 * weights, lengths and money are no such count.
 */
function counted(...kinds: readonly (string | null)[]): Reader<number> {
  return numberIn((value, unit) => {
    const [counts] = unit?.split("/") ?? [];
    if (counts === undefined) return value;
    return kinds.includes(unitKind(counts)) ? value * (piecesPerUnit[counts] ?? 1) : "notCount";
  });
}

const anyCount = counted("counted", "pieces", "bags", "cartons");
const packedInCartons = counted("counted", "pieces", "bags");
const packedInBags = counted("counted", "pieces");

/** A quantity: 0 or more. */
export const quantity = between(anyCount, 0);

/** A quantity to pack into cartons, and how many one of them holds. */
export const toCartons = between(packedInCartons, 0);
export const perCarton = between(packedInCartons, 1);

/** A quantity to pack into bags, and how many one of them holds. */
export const toBags = between(packedInBags, 0);
export const perBag = between(packedInBags, 1);

/** What is on hand; below 0 where more is promised than there is. */
export const stockOnHand = anyCount;

/** A quantity; a word that stands for none yet (`未发货`, `TBC`) is NaN. */
export const knownQuantity: Reader<number> = (cell) =>
  typeof cell === "string" && readStateWord(cell) !== null ? Number.NaN : quantity(cell);

/** A shipped quantity, or `true` where a word says that the whole line has shipped. */
export const shippedQuantity: Reader<number | true> = (cell) =>
  typeof cell === "string" && saysShipped(cell) ? true : knownQuantity(cell);

/** A share, 0 to 1, or a percentage in text. */
export const share = between(number, 0, 1);

/** A number with a unit, in the unit that counts as 1; a bare number is in that unit already. */
function measured(units: Readonly<Record<string, number>>): Reader<number> {
  const factors = new Map(Object.entries(units));
  return numberIn((value, unit) => {
    const factor = unit === null ? 1 : factors.get(unit);
    return factor === undefined ? "notKnown" : value * factor;
  });
}

/** A weight in kg, 0 or more. */
export const weightKg = between(measured(kgPerUnit), 0);

/** A volume in m³, 0 or more. */
export const volumeM3 = between(measured(m3PerUnit), 0);
