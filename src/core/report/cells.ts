import type { Day } from "../dates/day";
import type { NumberFormat, ReportCell, ReportLink, Tone } from "./blocks";

/** How a cell stands out, and where it leads. */
export interface CellLook {
  readonly tone?: Tone | undefined;
  readonly link?: ReportLink | undefined;
}

function looked(value: ReportCell, { tone, link }: CellLook): ReportCell {
  return { ...value, ...(tone && { tone }), ...(link && { link }) };
}

/** A text; blank for null and for nothing. */
export function textCell(text: string | null, look: CellLook = {}): ReportCell {
  return text ? looked({ kind: "text", text }, look) : { kind: "none" };
}

/** A number; blank for null and NaN. */
export function numberCell(value: number | null, format: NumberFormat, look: CellLook = {}): ReportCell {
  return value === null || Number.isNaN(value)
    ? { kind: "none" }
    : looked({ kind: "number", value, format }, look);
}

/** A day; blank for NaN. */
export function dayCell(day: Day): ReportCell {
  return Number.isNaN(day) ? { kind: "none" } : { kind: "day", day };
}
