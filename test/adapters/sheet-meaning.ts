import { cellAddress, type SheetCells } from "../../src/core";

/**
 * What a sheet says cell by cell, without how it is stored. A black font says no more than an automatic one, and
 * rows and columns hidden beyond the last value say nothing.
 */
export function sheetMeaning(cells: SheetCells): unknown {
  const { name, hidden, rowCount, columns, styles, merges, hiddenRows, hiddenColumns, date1904, tableHints } =
    cells;
  const says = columns.flatMap(({ values, styles: looks, formulaRows }, column) =>
    values.map((value, index) => {
      const style = styles[looks[index] ?? 0];
      const fontColor = style?.fontColor === "000000" ? null : style?.fontColor;
      return {
        at: cellAddress(index + 1, column),
        value,
        formula: formulaRows.has(index + 1),
        style: { ...style, fontColor },
      };
    }),
  );
  return {
    ...{ name, hidden, rowCount, date1904, tableHints },
    columns: columns.length,
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
    hiddenRows: [...hiddenRows].filter((row) => row <= rowCount).sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].filter((column) => column < columns.length).sort((a, b) => a - b),
    says: says.filter(({ value, formula }) => value !== null || formula),
  };
}
