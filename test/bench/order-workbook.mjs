import { zipSync } from "fflate";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const customers = ["宁波远洋贸易", "KIDCO LTD", "青岛海润", "Nordic Baby AB", "上海百联"];
const products = ["湿巾80抽", "口水围兜", "棉柔巾", "湿巾10抽"];

/** Kinds of the 20 columns: an order number or a repeated text (shared), a whole number, a decimal, a date. */
const kinds = "shared id shared shared date whole decimal date whole whole shared decimal".split(" ");
const columns = Array.from({ length: 20 }, (_, column) => kinds[column % kinds.length]);

/** A workbook of one sheet of order-like rows: shared strings, numbers and dates, the same on every run. */
export function orderWorkbook(rows) {
  const strings = new Map();
  const shared = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const cell = {
    shared: (row, column) => `t="s"><v>${shared([customers, products][column % 2][row % 4])}`,
    id: (row) => `t="s"><v>${shared(`WF25${String(row).padStart(7, "0")}`)}`,
    whole: (row, column) => `><v>${(row * 37 + column * 11) % 50_000}`,
    decimal: (row, column) => `><v>${((row * 13 + column) % 99_999) / 100}`,
    date: (row, column) => `s="1"><v>${45_000 + ((row + column) % 700)}`,
  };
  const sheet = [];
  for (let row = 1; row <= rows; row++) {
    const cells = columns.map((kind, column) => {
      const reference = `${String.fromCharCode(65 + column)}${row}`;
      return `<c r="${reference}" ${cell[kind](row, column)}</v></c>`;
    });
    sheet.push(`<row r="${row}" spans="1:20">${cells.join("")}</row>`);
  }
  return zipSync(parts(sheet.join(""), [...strings.keys()]), { level: 6 });
}

function parts(rows, strings) {
  const texts = strings.map((text) => `<si><t>${text}</t></si>`).join("");
  const relationship = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relationships = (content) =>
    `${header}<Relationships xmlns="${packageTypes}/relationships">${content}</Relationships>`;
  const type = (part, kind) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const xml = {
    "[Content_Types].xml": `${header}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type("workbook", "sheet.main")}${type("worksheets/sheet1", "worksheet")}${type("styles", "styles")}${type("sharedStrings", "sharedStrings")}</Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${header}<workbook xmlns="${namespace}" xmlns:r="${office}"><sheets><sheet name="订单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
        relationship("rId2", "styles", "styles.xml") +
        relationship("rId3", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/styles.xml": `${header}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${header}<sst xmlns="${namespace}">${texts}</sst>`,
    "xl/worksheets/sheet1.xml": `${header}<worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const encoder = new TextEncoder();
  return Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, encoder.encode(text)]));
}
