import { strToU8, zipSync } from "fflate";
import { openWorkbookFile } from "../../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import type { SheetCells } from "../../../../src/core/sheet/cells";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts by name; text is written as UTF-8, null leaves a usual part out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

export function relationships(
  ...entries: readonly (readonly [id: string, kind: string, target: string])[]
): string {
  const all = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

export function worksheet(content: string): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}">${content}</worksheet>`;
}

/** A worksheet with these rows and nothing else. */
export function rowsOf(rows: string): string {
  return worksheet(`<sheetData>${rows}</sheetData>`);
}

export function workbook(sheets: string, properties = ""): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

export function styleSheet(content: string): string {
  return `<styleSheet xmlns="${main}">${content}</styleSheet>`;
}

export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

const usualParts: Parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbook('<sheet name="订单" sheetId="1" r:id="rId1"/>'),
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "styles", "styles.xml"],
  ),
  "xl/worksheets/sheet1.xml": rowsOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
  "xl/sharedStrings.xml": sharedStrings("<t>订单号</t>", "<t>数量</t>"),
  "xl/styles.xml": styleSheet(
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="2"/><xf numFmtId="10"/></cellXfs>',
  ),
};

/** A small workbook of one sheet, with the given parts in place of or beside the usual ones. */
export function packageOf(parts: Parts = {}, level: 0 | 6 = 6): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...usualParts, ...parts })) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level });
}

export async function sheetsOf(parts: Parts): Promise<readonly SheetCells[]> {
  const opened = await openWorkbookFile(packageOf(parts), "test.xlsx", { inflate: inflateOnNode });
  return opened.sheets;
}

/** The one sheet of a workbook whose sheet part is given. */
export async function sheetOf(sheetPart: string, parts: Parts = {}): Promise<SheetCells> {
  const [sheet] = await sheetsOf({ ...parts, "xl/worksheets/sheet1.xml": sheetPart });
  return sheet!;
}
