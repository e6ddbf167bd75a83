import type { Block, BlockOf, Report, ReportCell } from "../../../src/core/report/blocks";
import { layOut } from "../../../src/core/report/layout";
import type { PlacedSheet } from "../../../src/core/report/placed";
import { cellAddress } from "../../../src/core/sheet/address";
import { reviewReport } from "../../support/review-report";

const text = (value: string): ReportCell => ({ kind: "text", text: value });
const count = (value: number): ReportCell => ({ kind: "number", value, format: "count" });

function table(id: string, rows: number, more: Partial<BlockOf<"table">> = {}): BlockOf<"table"> {
  const columns = [
    { id: "name", label: "客户", width: 20 },
    { id: "count", label: "行数", width: 10, bar: true },
  ];
  const cells = Array.from({ length: rows }, (_, at) => [text(`客户 ${at}`), count(at)]);
  return { kind: "table", id, columns, rows: cells, empty: "没有。", ...more };
}

const chart: BlockOf<"chart"> = {
  kind: "chart",
  type: "column",
  title: "各客户行数",
  table: "a",
  categories: "name",
  series: ["count"],
  format: "count",
};

function sheetOf(blocks: readonly Block[], landscape = false): PlacedSheet {
  return layOut({ sheets: [{ name: "复盘", landscape, blocks }] })[0]!;
}

function shown(sheet: PlacedSheet): Record<string, unknown> {
  const filled = sheet.cells.filter(({ value }) => value !== null);
  return Object.fromEntries(filled.map(({ row, column, value }) => [cellAddress(row, column), value]));
}

test("blocks stand under each other, a heading close to what it heads", () => {
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: "复盘" },
    { kind: "heading", level: 2, text: "客户" },
    table("a", 2, { total: [text("合计"), count(1)] }),
    { kind: "note", text: "说明" },
    { kind: "heading", level: 2, text: "没有的" },
    table("b", 0),
  ];
  expect(shown(sheetOf(blocks))).toEqual({
    ...{ A1: "复盘", A2: "客户", A3: "客户", B3: "行数", A4: "客户 0", B4: 0, A5: "客户 1", B5: 1 },
    ...{ A6: "合计", B6: 1, A7: "说明", A9: "没有的", A10: "客户", B10: "行数", A11: "没有。" },
  });
});

test("figures stand in rows: label, value, how it is counted", () => {
  const value: ReportCell = {
    kind: "number",
    value: 0.5,
    format: "percent",
    link: { to: "table", table: "a" },
  };
  const items = [{ id: "rate", label: "准时率", value, definition: "按期 ÷ 应交" }];
  const sheet = sheetOf([{ kind: "figures", items }, table("a", 1)]);
  expect(shown(sheet)).toMatchObject({ A1: "准时率", B1: 0.5, C1: "按期 ÷ 应交" });
  const linked = sheet.cells.find(({ link }) => link);
  expect(linked).toMatchObject({
    style: "percent.plain.link",
    link: { in: "report", sheet: "复盘", area: { firstRow: 3, lastRow: 4, firstColumn: 0, lastColumn: 1 } },
  });
});

test("links lead to rows on another sheet under the name it got, and to cells of the workbook", () => {
  const rows: ReportCell[][] = [
    [{ ...text("甲"), link: { to: "rows", table: "a", first: 1, last: 2 } }, count(2)],
    [{ ...text("乙"), link: { to: "cell", sheet: "订单:1", row: 9, column: 16 } }, count(1)],
  ];
  const report: Report = {
    sheets: [
      { name: "总表", landscape: false, blocks: [table("b", 0, { rows })] },
      { name: "总表", landscape: false, blocks: [{ kind: "heading", level: 1, text: "细" }, table("a", 3)] },
    ],
  };
  const [first, second] = layOut(report);
  expect(second!.name).toBe("总表 (2)");
  expect(first!.cells.filter(({ link }) => link).map(({ link }) => link)).toEqual([
    { in: "report", sheet: "总表 (2)", area: { firstRow: 4, lastRow: 5, firstColumn: 0, lastColumn: 1 } },
    { in: "workbook", sheet: "订单:1", area: { firstRow: 9, lastRow: 9, firstColumn: 16, lastColumn: 16 } },
  ]);
});

test.each<{ name: string; blocks: Block[] }>([
  { name: "a link to no table", blocks: [{ kind: "note", text: "x", link: { to: "table", table: "z" } }] },
  {
    name: "a link to rows the table does not have",
    blocks: [table("a", 2), { kind: "note", text: "x", link: { to: "rows", table: "a", first: 0, last: 2 } }],
  },
  { name: "a chart of no table", blocks: [{ ...chart, table: "z" }] },
  { name: "a chart of no column", blocks: [table("a", 2), { ...chart, series: ["constructor"] }] },
  { name: "two tables of one id", blocks: [table("a", 1), table("a", 1)] },
])("$name is an error", ({ blocks }) => {
  expect(() => sheetOf(blocks)).toThrow(RangeError);
});

test("a chart draws the columns it names and covers cells of its own", () => {
  const sheet = sheetOf([table("a", 3, { total: [text("合计"), count(3)] }), chart]);
  const [placed] = sheet.charts;
  const column = (at: number, firstRow: number, lastRow: number) => ({
    sheet: "复盘",
    area: { firstRow, lastRow, firstColumn: at, lastColumn: at },
  });
  expect(placed).toMatchObject({
    categories: column(0, 2, 4),
    series: [{ name: column(1, 1, 1), values: column(1, 2, 4) }],
    numberFormat: "#,##0",
  });
  expect(placed!.anchor.firstColumn).toBeGreaterThan(1);
});

test("a chart stands below a table that leaves it no room, and two share a wide sheet", () => {
  const wide = table("a", 3, {
    columns: [{ id: "name", label: "客户", width: 130 }, table("a", 0).columns[1]!],
  });
  const [below] = sheetOf([wide, chart]).charts;
  expect(below!.anchor).toMatchObject({ firstRow: 6, firstColumn: 0 });
  const columns = Array.from({ length: 12 }, (_, at) => ({ id: `c${at}`, label: "数", width: 11 }));
  const rows = [columns.map((_, at) => count(at))];
  const both = { ...chart, categories: "c0", series: ["c1"] };
  const [left, right] = sheetOf([table("a", 0, { columns, rows }), both, both], true).charts;
  expect(right!.anchor.firstRow).toBe(left!.anchor.firstRow);
  expect(right!.anchor.firstColumn).toBe(left!.anchor.lastColumn + 1);
});

test("a bar chart is as high as its bars need, also before its table", () => {
  const heightOf = (rows: number) => {
    const sheet = sheetOf([{ ...chart, type: "bar" }, table("a", rows)]);
    const { firstRow, lastRow } = sheet.charts[0]!.anchor;
    return lastRow - firstRow + 1;
  };
  expect(heightOf(3)).toBe(13);
  expect(heightOf(12)).toBe(21);
  expect(heightOf(500)).toBe(26);
});

test("a chart of an empty table is not drawn and takes no room", () => {
  const sheet = sheetOf([table("a", 0), chart, { kind: "note", text: "说明" }]);
  expect(sheet.charts).toEqual([]);
  expect(shown(sheet)).toMatchObject({ A2: "没有。", A3: "说明" });
});

test("a filtered table is frozen under its header and offers the filter on its rows only", () => {
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: "明细" },
    table("a", 30, { filter: true, total: [text("合计"), count(9)] }),
  ];
  const sheet = sheetOf(blocks);
  expect(sheet.filter).toEqual({ firstRow: 2, lastRow: 32, firstColumn: 0, lastColumn: 1 });
  expect(sheet.frozenRows).toBe(2);
  expect(sheet.print.titleRows).toEqual({ first: 2, last: 2 });
  expect(sheet.dataBars).toEqual([{ firstRow: 3, lastRow: 32, firstColumn: 1, lastColumn: 1 }]);
});

test("an empty filtered table offers no filter", () => {
  expect(sheetOf([table("a", 0, { filter: true })])).toMatchObject({ filter: null, dataBars: [] });
});

test("text longer than a cell holds is cut with a sign, never inside a pair of surrogates", () => {
  const long = "a".repeat(32_765) + "📦" + "b";
  const sheet = sheetOf([{ kind: "note", text: long }]);
  expect(sheet.cells[0]!.value).toBe(`${"a".repeat(32_765)}…`);
  expect(sheet.rowHeights.get(1)).toBe(409);
});

test("columns named like built-ins are columns like others", () => {
  const columns = ["__proto__", "constructor"].map((id) => ({ id, label: id, width: 12 }));
  const rows = [[text("甲"), count(1)]];
  const drawn: Block = { ...chart, categories: "__proto__", series: ["constructor"] };
  const sheet = sheetOf([table("a", 0, { columns, rows }), drawn]);
  expect(sheet.charts[0]!.series[0]!.values.area).toMatchObject({ firstColumn: 1, firstRow: 2 });
});

test("the sample review lays out: two sheets, three charts, every link inside its target", () => {
  const sheets = layOut(reviewReport);
  expect(sheets.map(({ name }) => name)).toEqual(["月度复盘 2026-11", "明细- 订单-逾期-"]);
  expect(sheets.flatMap(({ charts }) => charts)).toHaveLength(3);
  expect(sheets[0]!.print.footer).toEqual({
    left: expect.stringContaining("&A"),
    right: expect.stringContaining("&P / &N"),
  });
});
