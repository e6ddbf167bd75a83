import * as XLSX from "xlsx";
import { openFileWorkbook, type FileWorkbook } from "../../../../src/adapters/xlsx/book/file-workbook";
import { readPackage, workbookPartName } from "../../../../src/adapters/xlsx/read/read-package";
import { deflateOnNode } from "../../../../src/adapters/xlsx/write/deflate-node";
import { openPackage } from "../../../../src/adapters/xlsx/write/package";
import { readBook, worksheetOf } from "../../../../src/adapters/xlsx/write/workbook-part";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import { cellAddress, cellAt, isCellError, styleAt, type CellValue } from "../../../../src/core";
import { packed, partsOf, replaceIn, textOf } from "../../../support/rich-workbook";
import type { Open, SeenCell } from "../../workbook-contract";
import { zipOfBytes } from "../write/patched";
import { workbookFile } from "./workbook-file";

export function openFile(bytes: Uint8Array): FileWorkbook {
  return openFileWorkbook(bytes, { inflate: inflateOnNode, deflate: deflateOnNode });
}

/** What another program reads from the cell must be what our reader reads; it has no carriage returns. */
function compare(cell: XLSX.CellObject | undefined, value: CellValue): void {
  const plain = (one: unknown) => (typeof one === "string" ? one.replaceAll("\r", "") : one);
  const other = cell?.t === "e" ? cell.w : cell?.v;
  const own = isCellError(value) ? value.error : value;
  expect(plain(other ?? null)).toEqual(plain(own));
}

/** Fill of the first rule that is always true and has the cell among its own; undefined for none. */
function ruleFill(sheetXml: string, stylesXml: string, row: number, column: number): string | undefined {
  const looks = [...(/<dxfs.*<\/dxfs>/s.exec(stylesXml)?.[0] ?? "").matchAll(/<dxf>.*?<\/dxf>/gs)];
  const rule =
    /<conditionalFormatting sqref="([^"]*)"><cfRule type="expression" dxfId="(\d+)" [^>]*><formula>LEN\("/g;
  for (const [, cells, look] of sheetXml.matchAll(rule)) {
    const ranges = cells!.split(" ").map((range) => XLSX.utils.decode_range(range));
    const isInside = ({ s, e }: XLSX.Range) => s.r < row && row <= e.r + 1 && s.c <= column && column <= e.c;
    if (ranges.some(isInside)) return /bgColor rgb="FF(\w{6})"/.exec(looks[Number(look)]![0])![1];
  }
  return undefined;
}

/** A cell as a person sees it who opens the file. */
export function seenInFile(bytes: Uint8Array, name: string, row: number, column: number): SeenCell {
  const zip = zipOfBytes(bytes);
  const pack = openPackage(zip);
  const { part } = worksheetOf(readBook(pack), name);
  const sheet = readPackage(zip, workbookPartName(zip)).find((one) => one.name === name)!;
  const value = cellAt(sheet, row, column);
  const style = styleAt(sheet, row, column);
  const other = XLSX.read(bytes, { sheets: [name], sheetStubs: true }).Sheets[name]!;
  const cell = other[cellAddress(row, column)] as XLSX.CellObject | undefined;
  compare(cell, value);
  const parts = partsOf(bytes);
  const fill = ruleFill(textOf(parts, part), textOf(parts, "xl/styles.xml"), row, column);
  return {
    value,
    isFormula: sheet.columns[column]?.formulaRows.has(row) ?? false,
    numberFormat: style.numberFormat,
    fill: fill ?? style.fill,
    note: cell?.c?.map(({ t }) => t).join("\n") ?? null,
  };
}

/** The file adapter; what is seen is what stands in the file it writes. */
export const fileOpener: Open = (sheets) => {
  let current = openFile(workbookFile(sheets));
  const workbook = new Proxy({} as FileWorkbook, {
    get: (_, member) => current[member as keyof FileWorkbook],
  });
  return Promise.resolve({
    workbook,
    see: async ({ sheet, row, column }) => seenInFile(await current.bytes(), sheet, row, column),
    edit: (place, value) => current.edit({ ...place, value }),
    protect: async (name) => {
      const bytes = await current.bytes();
      const { part } = worksheetOf(readBook(openPackage(zipOfBytes(bytes))), name);
      const parts = partsOf(bytes);
      replaceIn(parts, part, "</sheetData>", '</sheetData><sheetProtection sheet="1" password="CC1A"/>');
      current = openFile(packed(parts));
    },
    close: () => undefined,
  });
};
