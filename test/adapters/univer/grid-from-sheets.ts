import { plainLook, type CellLook, type GridBook, type GridColumn } from "../../../src/app/grid-book";
import { isCellError, type CellValue, type ColumnCells, type SheetCells } from "../../../src/core";

/** A formula that shows a stored value. */
function constantFormula(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? '""').toUpperCase();
}

function columnFrom(
  { values, styles, formulaRows }: ColumnCells,
  look: (style: number) => number,
): GridColumn {
  const rows = values.flatMap((value, index) =>
    value !== null || (styles[index] ?? 0) !== 0 || formulaRows.has(index + 1) ? [index + 1] : [],
  );
  return {
    rows: Int32Array.from(rows),
    values: rows.map((row) => values[row - 1] ?? null),
    looks: Uint16Array.from(rows, (row) => look(styles[row - 1] ?? 0)),
    formulas: new Map([...formulaRows].map((row) => [row, constantFormula(values[row - 1] ?? null)])),
  };
}

/** Sheets of cells as a workbook to draw. Table hints become tables. */
export function gridFromSheets(sheets: readonly SheetCells[]): GridBook {
  const looks: CellLook[] = [];
  const grids = sheets.map((sheet) => {
    const first = looks.length;
    looks.push(...sheet.styles.map((style) => ({ ...plainLook, ...style })));
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      columns: sheet.columns.map((column) => columnFrom(column, (style) => first + style)),
      columnSpans: [],
      standardWidth: 64,
      rowLines: new Map(),
      standardHeight: 15,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      merges: sheet.merges,
      frozen: { rows: 0, columns: 0 },
      filter: null,
      tables: sheet.tableHints,
      tabColor: null,
      notes: [],
      marks: [],
      zoom: 1,
      gridLines: true,
      isProtected: false,
      madeByGendan: false,
    };
  });
  return { sheets: grids, looks, date1904: sheets.some(({ date1904 }) => date1904) };
}
