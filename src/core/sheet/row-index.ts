import { cellAt, isBlank, type Area, type CellValue, type ColumnCells, type SheetCells } from "./cells";

/** What a cell holds, as far as the shape of a table shows it. */
export const cellKind = {
  text: 1,
  /** Text that begins with a figure: `2400PCS`, `2025.3.5`, `60*40*35cm`. */
  figureText: 2,
  number: 3,
  date: 4,
  /** An error, a yes/no, or a formula without a stored result. */
  other: 5,
} as const;
export type CellKind = (typeof cellKind)[keyof typeof cellKind];

/** The cells of a sheet that are not blank, row by row: the cells of row r are `starts[r]` to `starts[r + 1] - 1`. */
export interface RowIndex {
  readonly sheet: SheetCells;
  readonly starts: Int32Array;
  /** Sheet column of each cell, ascending within a row. */
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** 1 where the cell is blank itself, and shows the value of a cell above that it is merged with. */
  readonly covered: Uint8Array;
}

const coveredBit = 8;

/** Indexes a sheet by rows, in time linear in the cells it holds. */
export function indexRows(sheet: SheetCells): RowIndex {
  const covers = coversByColumn(sheet);
  const dateStyles = Uint8Array.from(sheet.styles, ({ isDate }) => (isDate ? 1 : 0));
  const marks = sheet.columns.map((cells, column) =>
    columnMarks(cells, dateStyles, covers.get(column) ?? [], sheet.rowCount),
  );
  const starts = new Int32Array(sheet.rowCount + 2);
  for (const column of marks) {
    for (let at = 0; at < column.length; at++)
      if (column[at] !== 0) starts[at + 2] = (starts[at + 2] ?? 0) + 1;
  }
  for (let row = 1; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return filledIndex(sheet, marks, starts);
}

/** The kind of each cell of a column by row − 1, with a bit for covered cells; 0 where it is blank. */
function columnMarks(
  cells: ColumnCells,
  dateStyles: Uint8Array,
  covers: readonly Area[],
  rowCount: number,
): Uint8Array {
  const { values, styles } = cells;
  const covered = Math.max(0, ...covers.map((area) => Math.min(area.lastRow, rowCount)));
  const marks = new Uint8Array(Math.max(values.length, covered));
  for (let at = 0; at < values.length; at++) {
    marks[at] = kindOf(values[at] ?? null, dateStyles[styles[at] ?? 0] === 1, cells, at + 1);
  }
  for (const area of covers) {
    const mark = marks[area.firstRow - 1] ?? 0;
    if (mark === 0) continue;
    for (let row = area.firstRow + 1; row <= Math.min(area.lastRow, rowCount); row++) {
      if (marks[row - 1] === 0) marks[row - 1] = mark | coveredBit;
    }
  }
  return marks;
}

function filledIndex(sheet: SheetCells, marks: readonly Uint8Array[], starts: Int32Array): RowIndex {
  const count = starts[starts.length - 1] ?? 0;
  const columns = new Uint16Array(count);
  const kinds = new Uint8Array(count);
  const covered = new Uint8Array(count);
  const next = starts.slice();
  marks.forEach((column, at) => {
    for (let row = 1; row <= column.length; row++) {
      const mark = column[row - 1] ?? 0;
      if (mark === 0) continue;
      const cell = next[row] ?? 0;
      next[row] = cell + 1;
      columns[cell] = at;
      kinds[cell] = mark & ~coveredBit;
      if (mark > coveredBit) covered[cell] = 1;
    }
  });
  return { sheet, starts, columns, kinds, covered };
}

function kindOf(value: CellValue, isDate: boolean, cells: ColumnCells, row: number): CellKind | 0 {
  if (typeof value === "number") return isDate ? cellKind.date : cellKind.number;
  if (typeof value === "string") return textKind(value);
  if (value === null) return cells.formulaRows.has(row) ? cellKind.other : 0;
  return cellKind.other;
}

function textKind(text: string): CellKind | 0 {
  let at = 0;
  while (text.charCodeAt(at) <= 32) at++;
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || (code > 126 && isBlank(text))) return 0;
  return isFigure(code) || (isSign(code) && isFigure(text.charCodeAt(at + 1)))
    ? cellKind.figureText
    : cellKind.text;
}

function isFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** + - . $ ¥ and the full-width ￥ may stand before a figure. */
function isSign(code: number): boolean {
  return code === 43 || code === 45 || code === 46 || code === 36 || code === 0xa5 || code === 0xffe5;
}

/** Merges that reach over several rows, by their first column. Where two overlap, the first counts. */
function coversByColumn(sheet: SheetCells): ReadonlyMap<number, readonly Area[]> {
  const covers = new Map<number, Area[]>();
  const tall = sheet.merges.filter((area) => area.lastRow > area.firstRow && area.firstRow <= sheet.rowCount);
  for (const area of [...tall].sort((a, b) => a.firstRow - b.firstRow)) {
    const above = covers.get(area.firstColumn);
    const last = above?.at(-1);
    if (!above) covers.set(area.firstColumn, [area]);
    else if (last && last.lastRow < area.firstRow) above.push(area);
  }
  return covers;
}

/** One cell of a row, as the index holds it. */
export interface RowCell {
  readonly column: number;
  readonly kind: number;
  readonly isCovered: boolean;
  readonly value: CellValue;
}

/** The cells of a row between two columns, left to right. */
export function rowCells(
  index: RowIndex,
  row: number,
  firstColumn: number,
  lastColumn: number,
): readonly RowCell[] {
  const cells: RowCell[] = [];
  for (let at = index.starts[row] ?? 0; at < (index.starts[row + 1] ?? 0); at++) {
    const column = index.columns[at] ?? 0;
    if (column < firstColumn) continue;
    if (column > lastColumn) break;
    const isCovered = index.covered[at] === 1;
    const value = isCovered ? null : cellAt(index.sheet, row, column);
    cells.push({ column, kind: index.kinds[at] ?? 0, isCovered, value });
  }
  return cells;
}
