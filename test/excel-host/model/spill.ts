import { cellOf, madeCell } from "./cells";
import type { Cell, CellValue, Sheet } from "./workbook";

/** Shows an array result from its formula's cell on; where other contents are in the way, `#SPILL!`. */
export function showArray(
  sheet: Sheet,
  origin: Cell,
  row: number,
  column: number,
  rows: readonly (readonly CellValue[])[],
): void {
  clearSpill(origin);
  const [first, ...others] = rows.flatMap((values, down) =>
    values.map((value, right) => ({ value, row: row + down, column: column + right })),
  );
  const isBlocked = others.some((place) => {
    const cell = cellOf(sheet, place.row, place.column);
    return cell !== null && (cell.value !== null || cell.formula !== null);
  });
  if (isBlocked) {
    origin.value = { error: "#SPILL!" };
    return;
  }
  origin.value = first?.value ?? null;
  origin.spilledTo = others.map((place) => {
    const cell = madeCell(sheet, place.row, place.column);
    cell.value = place.value;
    cell.spilledFrom = origin;
    return cell;
  });
}

/** Empties the cells an array result of this cell filled. */
export function clearSpill(from: Cell): void {
  for (const cell of from.spilledTo) {
    cell.value = null;
    cell.spilledFrom = null;
  }
  from.spilledTo = [];
}
