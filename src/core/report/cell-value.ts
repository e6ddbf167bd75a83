import type { NumberFormat, ReportCell, ReportLink } from "./blocks";
import { valueStyle, type ReportStyle, type ValueKind } from "./styles";

const decimals: Readonly<Record<NumberFormat, number>> = {
  count: 0,
  quantity: 0,
  percent: 1,
  volume: 3,
  money: 2,
  weight: 2,
  days: 0,
  meanDays: 1,
};

function numberKind(value: number, format: NumberFormat): ValueKind {
  const mayBeFraction = format === "quantity" || format === "days";
  return mayBeFraction && !Number.isInteger(value) ? "fraction" : format;
}

function kindOf(cell: ReportCell, text: ValueKind): ValueKind {
  if (cell.kind === "number") return numberKind(cell.value, cell.format);
  return cell.kind === "day" ? "day" : text;
}

/**
 * What goes into the sheet's cell; a day as its serial number, "no data" as a blank.
 * @throws RangeError when a number or day is not a number: "no data" has a kind of its own
 */
export function valueOf(cell: ReportCell): string | number | null {
  if (cell.kind === "none") return null;
  if (cell.kind === "text") return cell.text;
  const value = cell.kind === "day" ? cell.day : cell.value;
  if (!Number.isFinite(value)) throw new RangeError(`a report's ${cell.kind} is ${value}`);
  return value;
}

/** Where the cell leads; a blank leads nowhere. */
export function linkOf(cell: ReportCell): ReportLink | undefined {
  return cell.kind === "none" ? undefined : cell.link;
}

/** The look of a cell of a table. */
export function styleOf(cell: ReportCell, total = false): ReportStyle {
  const link = linkOf(cell) !== undefined;
  return valueStyle({ kind: kindOf(cell, "text"), tone: cell.tone ?? "plain", link, total });
}

/** The look of a figure's value. */
export function figureStyleOf(cell: ReportCell): ReportStyle {
  const link = linkOf(cell) !== undefined;
  return valueStyle({ kind: kindOf(cell, "figureText"), tone: cell.tone ?? "plain", link, total: false });
}

/** Characters a number or day takes, so that its column never shows `####`; 0 for text, which wraps. */
export function leastWidth(cell: ReportCell): number {
  if (cell.kind === "day") return 12;
  if (cell.kind !== "number") return 0;
  const size = Math.abs(cell.format === "percent" ? cell.value * 100 : cell.value);
  const digits = Math.max(1, Math.ceil(Math.log10(size + 1)));
  const fraction = numberKind(cell.value, cell.format) === "fraction" ? 2 : decimals[cell.format];
  return digits + Math.floor((digits - 1) / 3) + (fraction > 0 ? fraction + 1 : 0) + 4;
}
