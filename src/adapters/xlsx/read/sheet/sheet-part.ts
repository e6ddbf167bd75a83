import type { Area, ColumnCells } from "../../../../core";
import { limits } from "../../guard/limits";
import { FileProblem } from "../../guard/problem";
import { isTrue } from "../../xml/attributes";
import { XmlCursor } from "../../xml/cursor";
import { vocabulary } from "../../xml/vocabulary";
import type { CellBudget } from "./budget";
import { CellReader, type WorkbookContext } from "./cell-reader";
import { SheetBuilder } from "./column-builder";
import { readStretch, type DescribedColumns } from "./column-stretch";
import { parseArea } from "./reference";

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

/** What stands around the cells. */
interface Surroundings extends DescribedColumns {
  readonly merges: Area[];
  readonly hiddenColumns: Set<number>;
  autoFilter: Area | null;
}

type ReadElement = (cursor: XmlCursor, found: Surroundings, name: string) => void;

/** The elements around the cells, and how deep each stands: an auto filter of a saved view stands deeper. */
const around = new Map<string, { readonly depth: number; readonly read: ReadElement }>([
  ["col", { depth: 3, read: readColumns }],
  ["mergeCell", { depth: 3, read: readMerge }],
  ["autoFilter", { depth: 2, read: readAutoFilter }],
]);

/**
 * Reads a worksheet part in one pass.
 * @param where - name of the part, for problems
 * @param name - name of the sheet, for problems
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
  const found: Surroundings = {
    merges: [],
    hiddenColumns: new Set(),
    describedColumns: 0,
    autoFilter: null,
  };
  let hiddenRows: ReadonlySet<number> = new Set();
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event !== "open") continue;
    if (cursor.depth === 1 && cursor.name !== "worksheet") throw cursor.damaged();
    if (cursor.name === "sheetData" && cursor.depth === 2) hiddenRows = readRows(cursor, context, sheet);
    const element = around.get(cursor.name);
    if (element?.depth === cursor.depth) element.read(cursor, found, name);
  }
  const { merges, hiddenColumns, autoFilter } = found;
  return { ...sheet.finish(), merges, hiddenColumns, autoFilter, hiddenRows };
}

/** On the opening of the cell table; goes on to where it closes. Returns the hidden rows. */
function readRows(cursor: XmlCursor, context: WorkbookContext, sheet: SheetBuilder): ReadonlySet<number> {
  const cells = new CellReader(cursor, context, sheet);
  const hidden = new Set<number>();
  while (cursor.depth > 1) {
    if (cursor.next() !== "open") continue;
    if (cursor.name === "c" && cursor.depth === 4) cells.readCell();
    else if (cursor.name === "row" && cursor.depth === 3) {
      const row = cells.enterRow();
      if (isTrue(cursor.attributes.get("hidden"))) hidden.add(row);
    }
  }
  return hidden;
}

function readColumns(cursor: XmlCursor, found: Surroundings): void {
  const stretch = readStretch(cursor, found);
  if (stretch === null || !isTrue(cursor.attributes.get("hidden"))) return;
  for (let column = stretch.first; column <= stretch.last; column++) found.hiddenColumns.add(column - 1);
}

function readMerge(cursor: XmlCursor, { merges }: Surroundings, name: string): void {
  const area = parseArea(cursor.attributes.get("ref") ?? "");
  if (area === null) throw cursor.damaged();
  if (merges.push(area) > limits.merges) {
    throw new FileProblem("tooManyMerges", { where: name, limit: limits.merges });
  }
}

function readAutoFilter({ attributes }: XmlCursor, found: Surroundings): void {
  found.autoFilter = parseArea(attributes.get("ref") ?? "");
}
