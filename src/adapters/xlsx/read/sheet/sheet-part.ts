import type { Area, ColumnCells } from "../../../../core/sheet/cells";
import { limits } from "../../guard/limits";
import { FileProblem } from "../../guard/problem";
import { isTrue } from "../../xml/attributes";
import { XmlCursor } from "../../xml/cursor";
import { vocabulary } from "../../xml/vocabulary";
import type { CellBudget } from "./budget";
import { CellReader, type WorkbookContext } from "./cell-reader";
import { SheetBuilder } from "./column-builder";
import { parseArea, sheetColumns } from "./reference";

const known = vocabulary([
  ...["worksheet", "col", "sheetData", "row", "c", "v", "f", "is", "t", "rPh", "mergeCell", "autoFilter"],
]);

export interface SheetPart {
  readonly columns: readonly ColumnCells[];
  /** Last sheet row with a value; the dimension the part claims is not looked at. */
  readonly rowCount: number;
  readonly merges: readonly Area[];
  /** 1-based. */
  readonly hiddenRows: ReadonlySet<number>;
  /** 0-based. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly autoFilter: Area | null;
}

/**
 * Reads a worksheet part in one pass.
 * @param name - the sheet's name, for problems; `where` the part's
 * @throws FileProblem `damaged`, `suspect`, `tooManyCells`, `tooSpreadOut`, `tooManyMerges`
 */
export function readSheetPart(
  part: Uint8Array,
  where: string,
  name: string,
  context: WorkbookContext,
  budget: CellBudget,
): SheetPart {
  const cursor = new XmlCursor(part, where, known);
  const sheet = new SheetBuilder(budget, name);
  const cells = new CellReader(cursor, context, sheet);
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let autoFilter: Area | null = null;
  let inCells = false;
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (cursor.name === "sheetData" && event !== "text") inCells = event === "open";
    if (event !== "open") continue;
    const { attributes, depth } = cursor;
    if (depth === 1 && cursor.name !== "worksheet") throw cursor.damaged();
    if (inCells) {
      if (cursor.name === "c" && depth === 4) cells.readCell();
      else if (cursor.name === "row" && depth === 3) {
        const row = cells.enterRow();
        if (isTrue(attributes.get("hidden"))) hiddenRows.add(row);
      }
    } else if (cursor.name === "mergeCell" && depth === 3) {
      const area = parseArea(attributes.get("ref") ?? "");
      if (area === null) throw cursor.damaged();
      if (merges.push(area) > limits.merges) {
        throw new FileProblem("tooManyMerges", { where: name, limit: limits.merges });
      }
    } else if (cursor.name === "col" && depth === 3 && isTrue(attributes.get("hidden"))) {
      const last = Math.min(sheetColumns, Number(attributes.get("max") ?? 0));
      for (let column = Math.max(1, Number(attributes.get("min") ?? 0)); column <= last; column++) {
        hiddenColumns.add(column - 1);
      }
    } else if (cursor.name === "autoFilter" && depth === 2) {
      autoFilter = parseArea(attributes.get("ref") ?? "");
    }
  }
  return { ...sheet.finish(), merges, hiddenRows, hiddenColumns, autoFilter };
}
