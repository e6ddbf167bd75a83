import { packageOf, rowsOf, worksheet, type Parts } from "../../adapters/xlsx/read/small-package";
import { reads } from "./hostile-file";

export const sheetPart = "xl/worksheets/sheet1.xml";
export const stringsPart = "xl/sharedStrings.xml";
export const stylesPart = "xl/styles.xml";
export const bookPart = "xl/workbook.xml";
export const bookLinks = "xl/_rels/workbook.xml.rels";
export const sheetLinks = "xl/worksheets/_rels/sheet1.xml.rels";
export const rootLinks = "_rels/.rels";
export const typesPart = "[Content_Types].xml";

const inline = (text: string) => `t="inlineStr"><is><t>${text}</t></is>`;

/** The rows of an honest order table: two texts from the shared strings, a day, and two order lines. */
export const honestRows = [
  `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" ${inline("交期")}</c></row>`,
  `<row r="2"><c r="A2" ${inline("A-1")}</c><c r="B2"><v>1200</v></c><c r="C2" s="1"><v>45838</v></c></row>`,
  `<row r="3"><c r="A3" ${inline("A-2")}</c><c r="B3"><v>600</v></c><c r="C3" s="1"><v>45840</v></c></row>`,
].join("");

/** Its values, row by row. */
export const honestValues = ["订单号", "数量", "交期", "A-1", 1200, 45838, "A-2", 600, 45840];

/** The honest table is read as it is, whatever stands beside it. */
export const readsHonest = reads(honestValues);

export const honestSheet = rowsOf(honestRows);

/** A workbook of the honest table, with the given parts in place of or beside the usual ones. */
export function bookOf(parts: Parts = {}): Uint8Array {
  return packageOf({ [sheetPart]: honestSheet, ...parts });
}

/** The same with other rows. */
export function bookOfRows(rows: string): Uint8Array {
  return bookOf({ [sheetPart]: rowsOf(rows) });
}

/** The same with XML around the honest rows: before them and after them. */
export function bookAround(before: string, after: string): Uint8Array {
  return bookOf({ [sheetPart]: worksheet(`${before}<sheetData>${honestRows}</sheetData>${after}`) });
}

/** The honest rows and more of them. */
export function bookWithRows(rows: string): Uint8Array {
  return bookOfRows(honestRows + rows);
}
