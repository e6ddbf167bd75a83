import type { Day } from "../dates/day";
import type { NumberFormat, ReportCell, ReportLink, Tone } from "./blocks";

/** How a cell stands out, and where it leads. */
export interface CellLook {
  readonly tone?: Tone | undefined;
  readonly link?: ReportLink | undefined;
}

const plain: CellLook = {};
const blank: ReportCell = { kind: "none" };

/** A text; blank for null and for nothing. */
export function textCell(text: string | null, { tone, link }: CellLook = plain): ReportCell {
  if (!text) return blank;
  if (tone) return link ? { kind: "text", text, tone, link } : { kind: "text", text, tone };
  return link ? { kind: "text", text, link } : { kind: "text", text };
}

/** A number; blank for null and NaN. */
export function numberCell(
  value: number | null,
  format: NumberFormat,
  { tone, link }: CellLook = plain,
): ReportCell {
  if (value === null || Number.isNaN(value)) return blank;
  if (tone)
    return link ? { kind: "number", value, format, tone, link } : { kind: "number", value, format, tone };
  return link ? { kind: "number", value, format, link } : { kind: "number", value, format };
}

/** A day; blank for NaN. */
export function dayCell(day: Day): ReportCell {
  return Number.isNaN(day) ? blank : { kind: "day", day };
}
