import { readXlsx } from "hucre/xlsx";

/** Reads a workbook and counts the cells with a value on its first sheet. */
export async function countCells(bytes) {
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  const filled = (row) => row.filter((value) => value !== null && value !== undefined).length;
  return sheets[0].rows.reduce((cells, row) => cells + filled(row), 0);
}
