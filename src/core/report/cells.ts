import type { Day } from "../dates/day";
import type { NumberFormat, ReportCell, ReportLink, Tone } from "./blocks";

/** How a cell stands out, and where it leads. */
export interface CellLook {
  readonly tone?: Tone | undefined;
  readonly link?: ReportLink | undefined;
}

const plain: CellLook = {};
const blank: ReportCell = { kind: "none" };

function looked(value: ReportCell, { tone, link }: CellLook): ReportCell {
  if (tone) return link ? { ...value, tone, link } : { ...value, tone };
  return link ? { ...value, link } : value;
}

/** A text; blank for null and for nothing. */
export function textCell(text: string | null, look = plain): ReportCell {
  return text ? looked({ kind: "text", text }, look) : blank;
}

/** A number; blank for null and NaN. */
export function numberCell(value: number | null, format: NumberFormat, look = plain): ReportCell {
  return value === null || Number.isNaN(value) ? blank : looked({ kind: "number", value, format }, look);
}

/** A day; blank for NaN. */
export function dayCell(day: Day): ReportCell {
  return Number.isNaN(day) ? blank : { kind: "day", day };
}
