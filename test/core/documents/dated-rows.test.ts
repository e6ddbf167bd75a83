import fc from "fast-check";
import { check } from "../../../src/app/check";
import { dayFromText } from "../../../src/core/dates/day";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf, shown, tableOf } from "../../support/report-tables";
import { sheetFromGrid } from "../../support/sheet-from-grid";

const date = "2025-03-17";

function madeFrom(grid: string, orders?: readonly string[]) {
  const outcome = check([sheetFromGrid(grid, "排产")], { asOf: dayFromText(date), profile: {} });
  const tables = outcome.kind === "checked" ? outcome.tables : [];
  return madeDocument("dated-rows", tables, orders ? { date, orders } : { date });
}

const plan = `
      机台|订单号|品名|订单数量|交期|3/17|3/18|3/19|3/20
      1号机|WF101|湿巾80抽|4800|2025-03-22|1200|1200|1200|1200
      1号机|WF102|湿巾20抽|2400|2025-03-25|0||停机|400
      2号机|WF110|棉柔巾|6000|2025-03-28|"2,000PCS"|2000|2000|`;

test("one row a line and day, with what tells the line apart and where the figure stands", () => {
  const report = madeFrom(plan);
  expect(tableOf(report, "rows").columns.map(({ id }) => id)).toEqual([
    "orderNo",
    "machine",
    "productName",
    "day",
    "quantity",
    "source",
  ]);
  expect(rowsOf(report, "rows")).toHaveLength(8);
  expect(columnOf(report, "rows", "quantity")).toEqual([1200, 1200, 1200, 1200, 400, 2000, 2000, 2000]);
  expect(rowsOf(report, "rows")[4]).toEqual([
    "WF102",
    "1号机",
    "湿巾20抽",
    dayFromText("2025-03-20"),
    400,
    "排产!I3",
  ]);
  expect(tableOf(report, "rows").rows[4]?.at(-1)?.link).toEqual({
    ...{ to: "cell", sheet: "排产", row: 3, column: 8 },
  });
});

test("days summed, the earliest first", () => {
  const report = madeFrom(plan);
  expect(columnOf(report, "days", "day")).toEqual(
    ["2025-03-17", "2025-03-18", "2025-03-19", "2025-03-20"].map(dayFromText),
  );
  expect(columnOf(report, "days", "quantity")).toEqual([3200, 3200, 3200, 1600]);
  expect(columnOf(report, "days", "lines")).toEqual([2, 2, 2, 2]);
});

test("what makes no row is said", () => {
  const notes = notesOf(madeFrom(plan));
  expect(notes).toContain("没有展开的：空白格，0 的 1 格，不是数字的 1 格。");
  expect(notes).toContain("不是数字的格：排产!H3 停机。");
  expect(notes.some((note) => note.startsWith("表头没有写年份"))).toBe(true);
});

test("the orders chosen, and no others", () => {
  expect(columnOf(madeFrom(plan, ["WF110"]), "rows", "orderNo")).toEqual(["WF110", "WF110", "WF110"]);
});

test("a workbook without days as headers gets a word, not an empty table", () => {
  const report = madeFrom(`
      订单号|品名|订单数量|交期
      WF101|湿巾80抽|4800|2025-03-22
      WF102|湿巾20抽|2400|2025-03-25`);
  expect(notesOf(report)).toEqual(["订单表里没有以日期作表头的列，没有可展开的数字。"]);
});

test.each([
  {
    name: "typed dates",
    headers: "2025-12-30|2025-12-31|2026-01-01",
    days: ["2025-12-30", "2025-12-31", "2026-01-01"],
  },
  {
    name: "no year, over New Year",
    headers: "12/30|12/31|1/1",
    days: ["2025-12-30", "2025-12-31", "2026-01-01"],
  },
  { name: "weekdays", headers: "周一|周二|周三", days: ["周一", "周二", "周三"] },
])("headers: $name", ({ headers, days }) => {
  const report = madeFrom(`
      订单号|品名|订单数量|交期|${headers}
      WF101|湿巾80抽|4800|2026-01-05|1|2|3
      WF102|湿巾20抽|2400|2026-01-06|4|5|6`);
  const expected = days.map((day) => (/^\d/.test(day) ? dayFromText(day) : day));
  expect(columnOf(report, "days", "day")).toEqual(expected);
});

test("the rows, the days and both totals are the same sum", () => {
  const figure = fc.oneof(fc.constant(""), fc.nat(9999).map(String), fc.constant("停机"));
  const line = fc.array(figure, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (lines) => {
      const rows = lines.map((cells, at) => `WF${at}|湿巾|100|2025-03-22|${cells.join("|")}`);
      const report = madeFrom(
        `\n订单号|品名|订单数量|交期|2025-03-17|2025-03-18|2025-03-19\n${rows.join("\n")}`,
      );
      const drawn = lines.flat().reduce((sum, cell) => sum + (Number(cell) || 0), 0);
      const sums = ["rows", "days"].flatMap((id) => {
        const at = tableOf(report, id).columns.findIndex((column) => column.id === "quantity");
        const rowsSum = columnOf(report, id, "quantity").reduce<number>((sum, cell) => sum + Number(cell), 0);
        return [rowsSum, shown(tableOf(report, id).total?.[at])];
      });
      expect(sums).toEqual([drawn, drawn, drawn, drawn]);
    }),
    { numRuns: 40 },
  );
});
