import { limits } from "../../../../src/adapters/xlsx/guard/limits";
import { openWorkbookFile } from "../../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";
import {
  packageOf,
  relationships,
  rowsOf,
  sheetOf,
  styleSheet,
  workbook,
  worksheet,
  type Parts,
} from "./small-package";
import { problemOf } from "./problem-of";

jest.setTimeout(120_000);

const sheetPart = "xl/worksheets/sheet1.xml";
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Opens a stored package: what is refused here is refused for its contents, not for how well it packs. */
async function refusal(parts: Parts): Promise<{ code: string; where: unknown }> {
  const bytes = packageOf(parts, 0);
  const problem = await problemOf(() => openWorkbookFile(bytes, "订单.xlsx", { inflate: inflateOnNode }));
  return { code: problem.code, where: problem.args["where"] };
}

/** Rows of 10,000 cells each: a value in every one of so many cells. */
function filledCells(count: number): string {
  const row = `<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`;
  return rowsOf(
    row.repeat(Math.floor(count / 10_000)) + `<row>${"<c><v>1</v></c>".repeat(count % 10_000)}</row>`,
  );
}

/** A value in the last row of so many columns. */
function lastRowCells(columns: number): string {
  return rowsOf(`<row r="1048576">${"<c><v>1</v></c>".repeat(columns)}</row>`);
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${"&a;".repeat(10)}">`).join("")}]>`;

test.each<{ name: string; parts: () => Parts; code: string; where?: string }>([
  {
    name: "one cell more than are read",
    parts: () => ({ [sheetPart]: filledCells(limits.cells + 1) }),
    code: "tooManyCells",
    where: "订单",
  },
  {
    name: "values in the last row of more columns than fit",
    parts: () => ({ [sheetPart]: lastRowCells(Math.floor(limits.slots / 1_048_576) + 1) }),
    code: "tooSpreadOut",
    where: "订单",
  },
  {
    name: "values in the last row of every column",
    parts: () => ({ [sheetPart]: lastRowCells(16_384) }),
    code: "tooSpreadOut",
    where: "订单",
  },
  {
    name: "more strings than are kept",
    parts: () => ({ "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(limits.sharedStrings + 1)}</sst>` }),
    code: "tooManyStrings",
  },
  {
    name: "more styles than can be told apart",
    parts: () => ({ "xl/styles.xml": styleSheet(`<cellXfs>${"<xf/>".repeat(limits.styles + 1)}</cellXfs>`) }),
    code: "tooManyStyles",
  },
  {
    name: "more fonts than are kept",
    parts: () => ({ "xl/styles.xml": styleSheet(`<fonts>${"<font/>".repeat(limits.styles + 1)}</fonts>`) }),
    code: "tooManyStyles",
  },
  {
    name: "a sheet part that two sheets share",
    parts: () => ({
      "xl/workbook.xml": workbook('<sheet name="x" r:id="rId1"/><sheet name="y" r:id="rId1"/>'),
    }),
    code: "suspect",
    where: sheetPart,
  },
  {
    name: "a table named twice",
    parts: () => ({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["a", "table", "/t.xml"],
        ["b", "table", "/T.xml"],
      ),
      "t.xml": "<table/>",
    }),
    code: "suspect",
    where: "T.xml",
  },
  {
    name: "more relationships than a part has",
    parts: () => ({ "_rels/.rels": `<Relationships>${"<Relationship/>".repeat(100_001)}</Relationships>` }),
    code: "suspect",
    where: "_rels/.rels",
  },
  {
    name: "513 sheets",
    parts: () => ({ "xl/workbook.xml": workbook('<sheet name="x" r:id="rId1"/>'.repeat(limits.sheets + 1)) }),
    code: "tooManySheets",
  },
  {
    name: "more merges than are kept",
    parts: () => ({
      [sheetPart]: worksheet(
        `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(limits.merges + 1)}</mergeCells>`,
      ),
    }),
    code: "tooManyMerges",
    where: "订单",
  },
  {
    name: "a DTD in the sheet",
    parts: () => ({ [sheetPart]: laughs + rowsOf(oneCell) }),
    code: "suspect",
    where: sheetPart,
  },
  {
    name: "a DTD in the relationships",
    parts: () => ({ "_rels/.rels": `${laughs}<Relationships/>` }),
    code: "suspect",
    where: "_rels/.rels",
  },
  {
    name: "elements 65 deep",
    parts: () => ({ [sheetPart]: worksheet("<a>".repeat(64) + "</a>".repeat(64)) }),
    code: "suspect",
    where: sheetPart,
  },
  {
    name: "a tag of 2 MB",
    parts: () => ({ [sheetPart]: rowsOf(`<row r="1" x="${"9".repeat(2 * limits.tagBytes)}"/>`) }),
    code: "suspect",
    where: sheetPart,
  },
])("$name ends in $code", async ({ parts, code, where }) => {
  expect(await refusal(parts())).toEqual({ code, where });
});

test("a sheet that claims all 17 billion cells and styles the ends of it costs what its values cost", async () => {
  const styledEnd = `<row r="1048576">${'<c s="1"/>'.repeat(16_384)}</row>`;
  const sheet = await sheetOf(
    worksheet(`<dimension ref="A1:XFD1048576"/><sheetData>${oneCell}${styledEnd}</sheetData>`),
  );
  expect([sheet.rowCount, sheet.columns.length]).toEqual([1, 1]);
});

test("names every object has are only names", async () => {
  const [first] = (
    await openWorkbookFile(
      packageOf({
        "xl/workbook.xml": workbook('<sheet name="__proto__" r:id="rId1"/>'),
        __proto__: "x",
        constructor: "x",
      }),
      "订单.xlsx",
    )
  ).sheets;
  expect(first!.name).toBe("__proto__");
});
