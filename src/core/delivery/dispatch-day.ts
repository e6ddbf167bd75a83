import type { Day } from "../dates/day";
import type { FieldId } from "../orders/fields";
import type { OrderLines } from "../orders/lines";

/** Days a row of a dispatch sheet is dated by, the best first. */
export const dispatchDays = [
  "actualShipDate",
  "plannedShipDate",
  "dispatchConfirmedDate",
] as const satisfies readonly FieldId[];

/** The day the goods of a row left, else are to leave, else were fixed to; NaN where none is written. */
export function dispatchDay({ columns }: OrderLines, line: number): Day {
  for (const field of dispatchDays) {
    const day = columns[field]?.values[line] ?? Number.NaN;
    if (!Number.isNaN(day)) return day;
  }
  return Number.NaN;
}
