import { cellAt } from "./cells";
import type { HeaderText } from "./header-texts";
import { cellKind, type RowIndex } from "./row-index";
import { mayBeTotal } from "./row-words";
import { wordTexts } from "./sparse-rows";
import type { TableShape } from "./table-shape";

/** Full as most rows are, and none of its first texts is a header's or speaks of a total. Most rows end here. */
export function isPlainData(
  index: RowIndex,
  shape: TableShape,
  headers: readonly HeaderText[],
  row: number,
): boolean {
  const at = row - shape.firstRow;
  if (((shape.own[at] ?? 0) + (shape.covered[at] ?? 0)) * 10 < shape.typicalCells * 7) return false;
  let texts = 0;
  for (let cell = index.starts[row] ?? 0; cell < (index.starts[row + 1] ?? 0) && texts < wordTexts; cell++) {
    const column = index.columns[cell] ?? 0;
    if (index.kinds[cell] !== cellKind.text || column < shape.range.first || column > shape.range.last)
      continue;
    texts++;
    const value = cellAt(index.sheet, row, column);
    if (typeof value !== "string") continue;
    if (mayBeTotal(value) || value.trim() === headers[column - shape.range.first]?.own) return false;
  }
  return texts > 0 || (shape.own[at] ?? 0) > 2;
}
