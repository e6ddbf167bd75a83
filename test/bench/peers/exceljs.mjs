import ExcelJS from "exceljs";

/** Reads a workbook and counts the cells with a value on its first sheet. */
export async function countCells(bytes) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  let cells = 0;
  workbook.worksheets[0].eachRow((row) => {
    row.eachCell(() => {
      cells += 1;
    });
  });
  return cells;
}
