import {
  areaAddress,
  cellAddress,
  type CellStyle,
  type CellValue,
  type SheetCells,
} from "../../../../src/core";
import { escapeAttribute, escapeCellText } from "../../../../src/adapters/xlsx/write/escape";
import { packageOf, relationships, styleSheet, workbook, worksheet } from "../read/small-package";

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function stylesXml(styles: readonly CellStyle[]): string {
  const formats = styles.map(
    ({ numberFormat }, at) =>
      `<numFmt numFmtId="${164 + at}" formatCode="${escapeAttribute(numberFormat)}"/>`,
  );
  const fonts = styles.map(
    ({ bold, struck, fontColor }) =>
      `<font>${bold ? "<b/>" : ""}${struck ? "<strike/>" : ""}<sz val="11"/>${fontColor ? `<color rgb="FF${fontColor}"/>` : ""}<name val="Calibri"/></font>`,
  );
  const fills = styles.map(({ fill }) =>
    fill
      ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`
      : '<fill><patternFill patternType="none"/></fill>',
  );
  const looks = styles.map(
    ({ numberFormat }, at) =>
      `<xf numFmtId="${numberFormat === "General" ? 0 : 164 + at}" fontId="${at}" fillId="${at}" borderId="0"/>`,
  );
  const borders = "<borders><border/></borders>";
  return styleSheet(
    `<numFmts>${formats.join("")}</numFmts><fonts>${fonts.join("")}</fonts><fills>${fills.join("")}</fills>${borders}<cellXfs>${looks.join("")}</cellXfs>`,
  );
}

function valueXml(value: CellValue): readonly [type: string, xml: string] {
  if (value === null) return ["", ""];
  if (typeof value === "object") return [' t="e"', `<v>${value.error}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${Number(value)}</v>`];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  return [' t="inlineStr"', `<is><t xml:space="preserve">${escapeCellText(value)}</t></is>`];
}

function rowXml({ columns, hiddenRows }: SheetCells, row: number, firstStyle: number): string {
  const cells = columns.map(({ values, styles, formulaRows }, column) => {
    const value = values[row - 1] ?? null;
    const isFormula = formulaRows.has(row);
    if (value === null && !isFormula) return "";
    const [type, xml] = valueXml(value);
    const style = firstStyle + (styles[row - 1] ?? 0);
    return `<c r="${cellAddress(row, column)}" s="${style}"${type}>${isFormula ? "<f>1200*2</f>" : ""}${xml}</c>`;
  });
  return `<row r="${row}"${hiddenRows.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
}

function sheetXml(sheet: SheetCells, firstStyle: number): string {
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => rowXml(sheet, at + 1, firstStyle));
  const hidden = [...sheet.hiddenColumns].map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  const tables = sheet.tableHints.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`);
  return worksheet(
    [
      hidden.length > 0 ? `<cols>${hidden.join("")}</cols>` : "",
      `<sheetData>${rows.join("")}</sheetData>`,
      merges.length > 0 ? `<mergeCells>${merges.join("")}</mergeCells>` : "",
      tables.length > 0 ? `<tableParts>${tables.join("")}</tableParts>` : "",
    ].join(""),
  );
}

function tableXml(sheet: SheetCells, at: number, id: number): string {
  const area = sheet.tableHints[at]!;
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const header = sheet.columns[area.firstColumn + index]?.values[area.firstRow - 1];
    return `<tableColumn id="${index + 1}" name="${String(header)}"/>`;
  });
  return `<table xmlns="${main}" id="${id}" name="T${id}" displayName="T${id}" ref="${areaAddress(area)}"><tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
}

/** A workbook's file that holds these sheets; table hints become tables. */
export function workbookFile(sheets: readonly SheetCells[]): Uint8Array {
  const parts: Record<string, string | null> = { "xl/sharedStrings.xml": null };
  const overrides: string[] = [];
  const add = (name: string, xml: string, type: string): void => {
    parts[name] = xml;
    overrides.push(`<Override PartName="/${name}" ContentType="${types}.${type}+xml"/>`);
  };
  const styles = sheets.flatMap((sheet) => sheet.styles);
  let firstStyle = 0;
  let tables = 0;
  for (const [index, sheet] of sheets.entries()) {
    const name = `sheet${index + 1}.xml`;
    add(`xl/worksheets/${name}`, sheetXml(sheet, firstStyle), "worksheet");
    firstStyle += sheet.styles.length;
    const links = sheet.tableHints.map((_, at) => {
      tables += 1;
      add(`xl/tables/table${tables}.xml`, tableXml(sheet, at, tables), "table");
      return [`rId${at + 1}`, "table", `../tables/table${tables}.xml`] as const;
    });
    if (links.length > 0) parts[`xl/worksheets/_rels/${name}.rels`] = relationships(...links);
  }
  add("xl/styles.xml", stylesXml(styles), "styles");
  const entries = sheets.map(({ name, hidden }, at) => {
    const state = hidden ? ' state="hidden"' : "";
    return `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  add(
    "xl/workbook.xml",
    workbook(entries.join(""), sheets[0]?.date1904 ? '<workbookPr date1904="1"/>' : ""),
    "sheet.main",
  );
  parts["xl/_rels/workbook.xml.rels"] = relationships(
    ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
    [`rId${sheets.length + 1}`, "styles", "styles.xml"],
  );
  const rels =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  parts["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return packageOf(parts);
}
