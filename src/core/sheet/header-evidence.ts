import type { Area } from "./cells";
import { dayRun } from "./day-run";
import type { Label, ReadLabel } from "./header-label";
import { cellKind, rowCells, type RowIndex } from "./row-index";

/** A text cell of a row and what it looks like as a header. */
export interface LabelCell {
  readonly column: number;
  readonly text: string;
  readonly label: Label;
}

/** What speaks for a row being a header row. */
export interface HeaderEvidence {
  readonly row: number;
  /** Cells of the row that hold something of their own. */
  readonly cells: number;
  /** Cells that could be headers, known or not. */
  readonly labels: readonly LabelCell[];
  /** Known headers; one that is known in part counts half. */
  readonly known: number;
  /** Typed numbers and dates, text beginning with a figure, errors. */
  readonly figures: number;
  /** The row reads as labels with their values, not as headers. */
  readonly isForm: boolean;
}

export function headerEvidence(
  index: RowIndex,
  row: number,
  area: Area,
  readLabel: ReadLabel,
): HeaderEvidence {
  const own = rowCells(index, row, area.firstColumn, area.lastColumn).filter(({ isCovered }) => !isCovered);
  const days = dayRun(own);
  const read = own.map(({ column, value }): LabelCell | null => {
    if (days.has(column)) return { column, text: String(value), label: dayLabel };
    return typeof value === "string" ? { column, text: value, label: readLabel(value) } : null;
  });
  const labels = read.filter((cell) => cell !== null && isHeaderLike(cell.label)) as LabelCell[];
  const known = labels.reduce((sum, { label }) => sum + weightOf(label), 0);
  const figures = own.filter(
    ({ kind, column }, at) => kind !== cellKind.text && !days.has(column) && !isKnown(read[at]?.label),
  ).length;
  return { row, cells: own.length, labels, known, figures, isForm: isForm(read) };
}

/** A day over the figures of a plan is a header of no field. */
const dayLabel: Label = { kind: "plain", field: null, endsInColon: false };

function isHeaderLike({ kind }: Label): boolean {
  return kind === "known" || kind === "partlyKnown" || kind === "plain";
}

function isKnown(label: Label | undefined): boolean {
  return label?.kind === "known" || label?.kind === "partlyKnown";
}

function weightOf({ kind }: Label): number {
  return kind === "known" ? 1 : kind === "partlyKnown" ? 0.5 : 0;
}

/** Labels with values: `订单号：WF25`, or a colon behind every label, or label and value in turn. */
function isForm(cells: readonly (LabelCell | null)[]): boolean {
  const known = cells.filter((cell) => cell !== null && isKnown(cell.label)).length;
  const pairs = cells.filter((cell) => cell?.label.kind === "pair").length;
  const colons = cells.filter((cell) => cell?.label.endsInColon === true).length;
  if (pairs > 0 && pairs >= known) return true;
  if (colons > 1 && colons * 2 >= Math.max(known, 2)) return true;
  const inTurn = cells.length % 2 === 0 && cells.every((cell, at) => isKnown(cell?.label) === (at % 2 === 0));
  if (inTurn && cells.some((cell, at) => at % 2 === 1 && isValue(cell))) return true;
  const answered = cells.filter((cell, at) => {
    const next = cells[at + 1];
    return isKnown(cell?.label) && next !== undefined && isValue(next);
  }).length;
  return answered > 0 && answered * 5 >= known * 3 && known * 2 <= cells.length + 1;
}

/** The cell cannot be a header: a number, a date, a code. */
function isValue(cell: LabelCell | null): boolean {
  return cell === null || cell.label.kind === "none";
}
