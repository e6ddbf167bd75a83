import type { GridColumn, RowLine } from "../../../app/grid-book";
import type { CellBudget } from "../read/sheet/budget";
import { CellReader, type WorkbookContext } from "../read/sheet/cell-reader";
import { isTrue } from "../xml/attributes";
import { XmlCursor } from "../xml/cursor";
import { vocabulary } from "../xml/vocabulary";
import { GridColumns } from "./grid-columns";
import { frameElements, newFrame, type SheetFrame } from "./sheet-frame";

const known = vocabulary([
  ...["worksheet", "sheetData", "row", "c", "v", "f", "is", "t", "rPh", "formula"],
  ...frameElements.keys(),
]);

export interface GridSheetPart extends SheetFrame {
  readonly columns: readonly GridColumn[];
  readonly rowLines: ReadonlyMap<number, RowLine>;
  readonly hiddenRows: ReadonlySet<number>;
}

/**
 * Reads a worksheet part in one pass, with all that a grid draws.
 * @param where - name of the part, for problems
 * @param name - name of the sheet, for problems
 * @throws FileProblem `damaged`, `suspect`, `tooManyCells`, `tooSpreadOut`, `tooManyMerges`
 */
export function readGridSheet(
  part: Uint8Array,
  where: string,
  name: string,
  context: WorkbookContext,
  budget: CellBudget,
): GridSheetPart {
  const cursor = new XmlCursor(part, where, known);
  const columns = new GridColumns(budget, name);
  const frame = newFrame();
  const rows = { rowLines: new Map<number, RowLine>(), hiddenRows: new Set<number>() };
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.depth === 1 && cursor.name !== "worksheet") throw cursor.damaged();
    if (cursor.name === "sheetData" && cursor.depth === 2) readRows(cursor, context, columns, rows);
    const element = frameElements.get(cursor.name);
    if (element?.depth === cursor.depth) element.read(cursor, frame, name);
  }
  const columnSpans = frame.columnSpans.map((span) => ({ ...span, look: context.styles.known(span.look) }));
  return { ...frame, ...rows, columnSpans, columns: columns.finish() };
}

/** On the opening of the cell table; goes on to where it closes. */
function readRows(
  cursor: XmlCursor,
  context: WorkbookContext,
  columns: GridColumns,
  { rowLines, hiddenRows }: { rowLines: Map<number, RowLine>; hiddenRows: Set<number> },
): void {
  const cells = new CellReader(cursor, context, columns);
  const { attributes } = cursor;
  while (cursor.depth > 1) {
    if (cursor.next() !== "open") continue;
    if (cursor.name === "c" && cursor.depth === 4) cells.readCell();
    else if (cursor.name === "row" && cursor.depth === 3) {
      const row = cells.enterRow();
      if (isTrue(attributes.get("hidden"))) hiddenRows.add(row);
      const height = Number(attributes.get("ht") ?? 0);
      const style = isTrue(attributes.get("customFormat")) ? Number(attributes.get("s") ?? 0) : 0;
      const line = { height: height > 0 ? height : null, look: context.styles.known(style) };
      if (line.height !== null || line.look !== 0) rowLines.set(row, line);
    }
  }
}
