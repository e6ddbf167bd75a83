import { dayFromText } from "../../src/core/dates/day";
import { plainStyle, type Area, type CellValue, type SheetCells } from "../../src/core/sheet/cells";

interface GridCell {
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly isFormula: boolean;
}

const blank: GridCell = { value: null, isDate: false, isFormula: false };

/**
 * A sheet from a drawing: one line a row, `|` between cells. `45>` at a line's start jumps to that row. Numbers and
 * `2025-03-05` are typed values, `"12"` is text, `=0` a formula with its result, `=` one without, `!#REF!` an error;
 * `^` is merged into the cell above, `<` into the cell to the left, `\n` is a line break.
 */
export function sheetFromGrid(grid: string, name = "Sheet1"): SheetCells {
  const rows = new Map<number, readonly string[]>();
  let row = 0;
  for (const line of grid.replace(/^\n/, "").replace(/\n *$/, "").split("\n")) {
    const jump = /^\s*(\d+)>(.*)$/.exec(line);
    row = jump ? Number(jump[1]) : row + 1;
    rows.set(
      row,
      (jump?.[2] ?? line).split("|").map((cell) => cell.trim()),
    );
  }
  return sheetFromRows(rows, name);
}

function sheetFromRows(rows: ReadonlyMap<number, readonly string[]>, name: string): SheetCells {
  const lastRow = Math.max(0, ...rows.keys());
  const width = Math.max(0, ...[...rows.values()].map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    columnOf(Array.from({ length: lastRow }, (_, at) => readCell(rows.get(at + 1)?.[column] ?? ""))),
  );
  return {
    name,
    hidden: false,
    rowCount: Math.max(0, ...columns.map(({ values }) => values.length)),
    columns,
    styles: [plainStyle, { ...plainStyle, numberFormat: "yyyy-mm-dd", isDate: true }],
    merges: mergesOf(rows),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
    tableHints: [],
  };
}

function readCell(text: string): GridCell {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return { ...blank, value: quoted[1] ?? "" };
  if (text === "" || text === "^" || text === "<") return blank;
  if (text.startsWith("=")) return { ...readCell(text.slice(1)), isFormula: true };
  if (text.startsWith("!")) return { ...blank, value: { error: text.slice(1) } };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { ...blank, value: dayFromText(text), isDate: true };
  return { ...blank, value: /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replaceAll("\\n", "\n") };
}

function columnOf(cells: readonly GridCell[]) {
  const last = cells.findLastIndex(({ value, isFormula }) => value !== null || isFormula);
  const held = cells.slice(0, last + 1);
  return {
    values: held.map(({ value }) => value),
    styles: Uint16Array.from(held, ({ isDate }) => (isDate ? 1 : 0)),
    formulaRows: new Set(held.flatMap(({ isFormula }, at) => (isFormula ? [at + 1] : []))),
  };
}

/** A merged area begins at a cell whose right or lower neighbour is merged into it. */
function mergesOf(rows: ReadonlyMap<number, readonly string[]>): readonly Area[] {
  const at = (row: number, column: number) => rows.get(row)?.[column] ?? "";
  const merges: Area[] = [];
  for (const [row, cells] of rows) {
    cells.forEach((cell, column) => {
      if (cell === "^" || cell === "<") return;
      let lastColumn = column;
      while (at(row, lastColumn + 1) === "<") lastColumn++;
      let lastRow = row;
      while (at(lastRow + 1, column) === "^") lastRow++;
      if (lastColumn > column || lastRow > row)
        merges.push({ firstRow: row, lastRow, firstColumn: column, lastColumn });
    });
  }
  return merges;
}
