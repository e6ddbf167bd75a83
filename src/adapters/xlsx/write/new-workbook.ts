import { freeSheetName, type SheetCells } from "../../../core";
import { inflateAnywhere } from "../zip/inflate";
import { openZip } from "../zip/zip";
import { addContentType } from "./content-types";
import { copiedSheetChunks, cutTexts, type CutText } from "./copied-sheet";
import { deflateAnywhere, type Deflate } from "./deflate";
import { usualNamespaces, xmlHead } from "./namespaces";
import { addStreamedPart, openPackage } from "./package";
import { packageBytes } from "./package-bytes";
import { encodeUtf8 } from "./part-text";
import { closeStyles, formatIndex, openStyles } from "./styles";
import { addBookSheet, readBook } from "./workbook-part";
import { packEntry, zipOf } from "./zip-bytes";

export interface NewWorkbook {
  readonly bytes: Uint8Array;
  /** Names the sheets got, in order: those given, where Excel takes them. */
  readonly sheetNames: readonly string[];
  /** Cells whose text was longer than a cell of Excel holds. */
  readonly cutTexts: readonly CutText[];
}

const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const { main, relationships } = usualNamespaces;

const parts = {
  "[Content_Types].xml": `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

function workbookXml(date1904: boolean): string {
  const counting = date1904 ? '<workbookPr date1904="1"/>' : "";
  return `<workbook xmlns="${main}" xmlns:r="${relationships}">${counting}<bookViews><workbookView/></bookViews><sheets></sheets></workbook>`;
}

/**
 * A workbook of values, for input that cannot be patched: values, number formats, merged ranges and what is hidden.
 * Formulas are not copied, their values are. Without sheets it is no workbook yet: patch it with some.
 * @param sheets - all counting days the same way
 */
export function newWorkbook(sheets: readonly SheetCells[], deflate: Deflate = deflateAnywhere): NewWorkbook {
  const date1904 = sheets.some((sheet) => sheet.date1904);
  const texts = { ...parts, "xl/workbook.xml": workbookXml(date1904) };
  const base = zipOf(
    Object.entries(texts).map(([name, xml]) => packEntry(name, [encodeUtf8(xmlHead + xml)], deflate)),
  );
  const pack = openPackage(openZip(base, inflateAnywhere));
  const book = readBook(pack);
  const styles = openStyles(pack, book);
  const taken = new Set<string>();
  const sheetNames = sheets.map((sheet, index) => {
    const name = freeSheetName(sheet.name, taken);
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const formats = sheet.styles.map(({ numberFormat }) => formatIndex(styles, numberFormat));
    addStreamedPart(pack, part, () => copiedSheetChunks(sheet, formats));
    addContentType(pack, part, "worksheet");
    addBookSheet(pack, book, { name, hidden: sheet.hidden }, part);
    return name;
  });
  closeStyles(pack, styles);
  return {
    bytes: packageBytes(pack, deflate),
    sheetNames,
    cutTexts: sheets.flatMap((sheet, at) => cutTexts(sheet, sheetNames[at] ?? sheet.name)),
  };
}
