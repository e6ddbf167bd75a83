import { hostError } from "../protocol/host-error";
import { type Area, columnNumbers, columnsOf, onSheet, rowNumbers, rowsOf } from "./areas";
import { cellOf, madeCell, styleOf } from "./cells";
import { announceEdit } from "./events";
import { requireUnfiltered, requireWritable } from "./guards";
import type { Sheet } from "./workbook";

export const copyTypes = ["All", "Values", "Formats", "Formulas"] as const;
export type CopyType = (typeof copyTypes)[number];

/** Copies cells to the place of a range's first cell. Formulas are copied as they stand, not moved along. */
export function copyCells(source: Sheet, from: Area, target: Sheet, to: Area, type: CopyType): void {
  const area = onSheet({
    firstRow: to.firstRow,
    lastRow: to.firstRow + rowsOf(from) - 1,
    firstColumn: to.firstColumn,
    lastColumn: to.firstColumn + columnsOf(from) - 1,
  });
  if (!area) throw hostError("InvalidArgument", "the copy would leave the sheet");
  requireWritable(target, area);
  requireUnfiltered(target, area);
  const taken = [...rowNumbers(from)].map((row) =>
    [...columnNumbers(from)].map((column) => ({
      cell: cellOf(source, row, column),
      style: styleOf(source, row, column),
    })),
  );
  for (const [down, cells] of taken.entries()) {
    for (const [right, { cell, style }] of cells.entries()) {
      const copy = madeCell(target, area.firstRow + down, area.firstColumn + right);
      if (type !== "Formats") {
        copy.value = cell?.value ?? null;
        copy.formula = type === "Values" ? null : (cell?.formula ?? null);
        copy.spilledFrom = null;
      }
      if (type === "All" || type === "Formats") copy.style = style;
    }
  }
  announceEdit(target, area);
}
