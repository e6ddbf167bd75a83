import { kgPerUnit, m3PerUnit, readNumberText, readStateWord, unitKind, withoutCrumbs } from "../../core";
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

const countedKinds: ReadonlySet<string | null> = new Set(["pieces", "bags", "cartons", "counted"]);

/** How many: pieces, bags, cartons, or so many in each (`24包/箱`). Weights, lengths and money are none. */
const counted = numberIn((value, unit) => {
  const [counts] = unit?.split("/") ?? [];
  return counts === undefined || countedKinds.has(unitKind(counts)) ? value : "notCount";
});

/** A quantity: 0 or more. */
export const quantity = between(counted, 0);

/** A quantity; a word that stands for none yet (`未发货`, `TBC`) is NaN. */
export const knownQuantity: Reader<number> = (cell) =>
  typeof cell === "string" && readStateWord(cell) !== null ? Number.NaN : quantity(cell);

/** How many one bag or carton holds: 1 or more. */
export const perUnit = between(counted, 1);

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
