import { dealColumns } from "../../../src/core/report/place-form";
import { layOut } from "../../../src/core/report/layout";
import type { Block } from "../../../src/core/report/blocks";

test.each([
  { name: "equal columns", widths: [10, 10, 10, 10], shares: [1, 1], spans: ["0-1", "2-3"] },
  {
    name: "a wide column alone fills a share",
    widths: [30, 10, 10, 10],
    shares: [1, 1],
    spans: ["0-0", "1-3"],
  },
  { name: "label and text", widths: [10, 10, 10, 10, 10, 10], shares: [1, 2], spans: ["0-1", "2-5"] },
  { name: "fewer columns than shares", widths: [50], shares: [1, 1, 1], spans: ["0-0"] },
  { name: "every share keeps a column", widths: [80, 5, 5], shares: [1, 1, 1], spans: ["0-0", "1-1", "2-2"] },
  { name: "the last span reaches the edge", widths: [5, 80, 5, 5], shares: [1, 1], spans: ["0-1", "2-3"] },
])("$name", ({ widths, shares, spans }) => {
  expect(dealColumns(widths, shares).map(({ first, last }) => `${first}-${last}`)).toEqual(spans);
});

const facts: Block = {
  kind: "facts",
  items: [
    { label: "客户", text: "甲" },
    { label: "订单号", text: "A1" },
    { label: "交期", text: "" },
  ],
};

function laidOut(blocks: readonly Block[], landscape = false) {
  const [sheet] = layOut({ sheets: [{ name: "x", landscape, blocks }] });
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

test("facts stand two pairs to a row upright, three across the long side; nothing is left blank to write in", () => {
  const texts = (landscape: boolean) =>
    [1, 2].map((row) =>
      laidOut([facts], landscape)
        .cells.filter((cell) => cell.row === row && cell.value !== null)
        .map(({ value }) => value),
    );
  expect(texts(false)).toEqual([["客户", "甲", "订单号", "A1"], ["交期"]]);
  expect(texts(true)).toEqual([["客户", "甲", "订单号", "A1", "交期"], []]);
});

test("each signature has a line for the name and one for the day", () => {
  const sheet = laidOut([{ kind: "signatures", labels: ["业务员：", "仓管："], dateLabel: "日期：" }]);
  const shown = sheet.cells.flatMap(({ value }) => (value === null ? [] : [String(value)]));
  expect(shown.map((text) => text.replace(/_+$/, "_"))).toEqual([
    "业务员：_",
    "仓管：_",
    "日期：_",
    "日期：_",
  ]);
});

test("a heading may begin a page, but not the first", () => {
  const heading = (text: string): Block => ({ kind: "heading", level: 1, text, newPage: true });
  const sheet = laidOut([heading("one"), facts, heading("two"), facts]);
  const rowOf = (text: string) => sheet.cells.find(({ value }) => value === text)?.row;
  expect(sheet.print.pageStarts).toEqual([rowOf("two")]);
});

test("tables with the same columns stand under each other, whatever they hold", () => {
  const table = (id: string, value: number): Block => ({
    kind: "table",
    id,
    columns: [
      { id: "a", label: "数量", width: 8 },
      { id: "b", label: "备注", width: 8 },
    ],
    rows: [[{ kind: "number", value, format: "quantity" }, { kind: "none" }]],
    empty: "",
  });
  const sheet = laidOut([table("small", 1), table("large", 123_456_789)]);
  expect(sheet.merges).toEqual([]);
  expect(sheet.columnWidths).toHaveLength(2);
});

test("so many sign side by side as have room for a hand", () => {
  const table: Block = {
    kind: "table",
    id: "t",
    columns: [8, 30, 8, 49].map((width, at) => ({ id: `c${at}`, label: "x", width })),
    rows: [],
    empty: "",
  };
  const sheet = laidOut([
    table,
    { kind: "signatures", labels: ["业务员：", "跟单员：", "仓管：", "财务："], dateLabel: "日期：" },
  ]);
  const lines = sheet.cells.flatMap(({ value }) => (String(value).includes("__") ? [String(value)] : []));
  expect(lines.map((line) => line.split("：")[0])).toEqual([
    "业务员",
    "跟单员",
    "日期",
    "日期",
    "仓管",
    "财务",
    "日期",
    "日期",
  ]);
  for (const line of lines) expect(line.replace(/[^_]/g, "").length).toBeGreaterThanOrEqual(12 - 4);
});
