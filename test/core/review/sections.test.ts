import { ruleKindText } from "../../../src/core/documents/rule-kind-text";
import type { ReportCell } from "../../../src/core/report/blocks";
import { checkedTable } from "../../support/checked-table";
import { juneTable } from "./june";
import { blocksOf, columnOf, notesOf, rowsOf, shown, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";
const june = review([juneTable(asOf)], { asOf });

function headingsOf({ report }: typeof june): readonly string[] {
  return blocksOf(report).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
}

test.each([
  {
    id: "byCustomer",
    rows: [
      ["甲", 3, 2, 1, 0, 2 / 3, null],
      ["丙", 2, 1, 0, 1, 1 / 2, null],
      ["乙", 2, 0, 1, 1, 0, 4],
    ],
  },
  {
    id: "byClerk",
    rows: [
      ["小赵", 3, 1, 1, 1, 1 / 3, 4],
      ["小钱", 3, 2, 0, 1, 2 / 3, null],
      ["（未填）", 1, 0, 1, 0, 0, null],
    ],
  },
  {
    id: "byProduct",
    rows: [
      ["湿巾", 3, 2, 1, 0, 2 / 3, null],
      ["干巾", 2, 0, 1, 1, 0, 4],
      ["床单", 2, 1, 0, 1, 1 / 2, null],
    ],
  },
])("$id counts the lines due by name", ({ id, rows }) => {
  expect(rowsOf(june.report, id)).toEqual(rows);
  expect(tableOf(june.report, id).total?.map(shown)).toEqual(["合计", 7, 3, 2, 2, 3 / 7, 4]);
});

test("a column the workbook lacks is said, and its section left out", () => {
  expect(notesOf(june.report)).toContain("没有“业务员”列，未按业务员统计。");
  expect(headingsOf(june)).not.toContain("按业务员");
  expect(headingsOf(june)).toContain("按跟单员");
});

test("the largest fifteen groups are named, the rest is one row", () => {
  const names = Array.from({ length: 18 }, (_, n) =>
    Array<string>(n < 17 ? 2 : 1).fill(`客户${String(n).padStart(2, "0")}`),
  );
  const customer = names.flat();
  const columns = { customer, requiredDate: customer.map(() => "2025-06-02") };
  const rows = rowsOf(review([checkedTable(columns, { asOf })], { asOf }).report, "byCustomer");
  expect(rows).toHaveLength(16);
  expect(rows.slice(0, 2).map(([name, due]) => [name, due])).toEqual([
    ["客户00", 2],
    ["客户01", 2],
  ]);
  expect(rows[15]?.slice(0, 2)).toEqual(["其余 3 个", 5]);
});

test("the trend has thirteen months, blank where nothing was due", () => {
  const rows = rowsOf(june.report, "trend");
  expect(rows.map(([month]) => month)).toEqual([
    ...["2024-06", "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"],
    ...["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"],
  ]);
  expect(rows[0]).toEqual(["2024-06", 1, 1, 0, 0, 1, 1, null]);
  expect(rows[1]).toEqual(["2024-07", null, null, null, null, null, null, null]);
  expect(rows[2]).toEqual(["2024-08", 1, 0, 0, 1, 0, 0, null]);
  expect(rows[11]).toEqual(["2025-05", 2, 1, 1, 0, 1 / 2, 1 / 2, 5]);
  expect(rows[12]).toEqual(["2025-06", 7, 3, 2, 2, 3 / 7, 2 / 7, 4]);
});

test("open lines stand in age classes by working days, each leading to its lines", () => {
  expect(rowsOf(june.report, "ages")).toEqual([
    ["逾期 7 天以上", 2],
    ["逾期 4–7 天", 1],
    ["逾期 1–3 天", 0],
    ["当天到期", 1],
    ["3 天内到期", 1],
    ["7 天内到期", 0],
    ["更晚到期", 0],
    ["没有交期", 1],
  ]);
  expect(columnOf(june.report, "openLines", "orderNo")).toEqual(["A13", "A04", "A05", "A14", "A15", "A09"]);
  const links = tableOf(june.report, "ages").rows.map((row) => row[1]?.link);
  expect(links[0]).toEqual({ to: "rows", table: "openLines", first: 0, last: 1 });
  expect(links[1]).toEqual({ to: "rows", table: "openLines", first: 2, last: 2 });
  expect(links[2]).toBeUndefined();
});

test("the month's lines are listed by outcome, the worst first, each with its own facts", () => {
  expect(rowsOf(june.report, "dueLines").map((row) => row.slice(0, 2))).toEqual([
    ["到期未完成", "A05"],
    ["按期出货但不足量", "A04"],
    ["延期完成", "A03"],
    ["已完成，日期不明", "A07"],
    ["准时，数量未记", "A06"],
    ["准时足量", "A01"],
    ["准时足量", "A02"],
  ]);
  expect(columnOf(june.report, "dueLines", "daysLate")).toEqual([5, 15, 4, null, null, null, null]);
  expect(columnOf(june.report, "cancelledLines", "orderNo")).toEqual(["A08"]);
});

test("a long list of overdue lines is cut on the first sheet, and says so", () => {
  const days = Array.from({ length: 20 }, (_, n) => `2025-06-${String(n + 1).padStart(2, "0")}`);
  const made = review([checkedTable({ orderNo: days, requiredDate: days }, { asOf })], { asOf });
  expect(columnOf(made.report, "worstLines", "orderNo")).toEqual(days.slice(0, 15));
  expect(notesOf(made.report)).toContain("共 20 行逾期，此处列出逾期最久的 15 行，其余见明细。");
  expect(blocksOf(made.report)).toContainEqual(
    expect.objectContaining({ kind: "note", link: { to: "rows", table: "openLines", first: 0, last: 19 } }),
  );
});

test("findings are ranked by kind, the first of each linked", () => {
  expect(rowsOf(june.report, "findings")).toEqual([
    [ruleKindText("ship-before-order", "zh-CN"), "错误", "订单 B4", 2, 2 / 5],
    [ruleKindText("amount-differs", "zh-CN"), "错误", "订单 B900", 1, 3 / 5],
    [ruleKindText("missing-material", "zh-CN"), "错误", "订单 B6", 1, 4 / 5],
    [ruleKindText("missing-size", "zh-CN"), "警告", "订单 B2", 1, 1],
  ]);
  const first = tableOf(june.report, "findings").rows[0]?.[2];
  expect(first?.link).toEqual({ to: "cell", sheet: "订单", row: 4, column: 1 });
});

test("what could not be checked names the missing columns", () => {
  expect(rowsOf(june.report, "notChecked")).toEqual([
    [ruleKindText("carton-order-differs", "zh-CN"), "箱规、纸箱订购数", "订单"],
  ]);
});

test.each([
  { home: "订单.xlsx", linked: [true, false] },
  { home: null, linked: [false, false] },
])("only rows of the workbook the report stands in are linked: $home", ({ home, linked }) => {
  const other = checkedTable({ orderNo: ["Z1"], requiredDate: ["2025-06-04"] }, { asOf });
  const made = review([juneTable(asOf), other], { asOf, home, files: ["订单.xlsx", "别的.xlsx"] });
  const isLinked = (cell: ReportCell | undefined) => cell?.link?.to === "cell";
  const rows = tableOf(made.report, "dueLines").rows;
  expect(columnOf(made.report, "dueLines", "file")).toContain("别的.xlsx");
  for (const row of rows) {
    expect(isLinked(row.at(-1))).toBe(linked[shown(row.at(-2)) === "订单.xlsx" ? 0 : 1]);
  }
});

test("the sheets are named in both languages", () => {
  const names = (lang: "zh-CN" | "en") =>
    review([juneTable(asOf)], { asOf, lang }).report.sheets.map(({ name }) => name);
  expect(names("zh-CN")).toEqual(["月度复盘 2025-06", "复盘明细 2025-06"]);
  expect(names("en")).toEqual(["Monthly review 2025-06", "Review details 2025-06"]);
});

test("an English review has no Chinese but the workbook's own words", () => {
  const made = review([juneTable(asOf)], { asOf, lang: "en", files: ["orders.xlsx"], home: "orders.xlsx" });
  const cells = blocksOf(made.report).flatMap((block) =>
    block.kind === "table" ? [...block.columns.map(({ label }) => label), block.empty] : [],
  );
  expect([...cells, ...notesOf(made.report)].filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each(["2025-6", "2025-13", "June", ""])("“%s” is no month", (month) => {
  expect(() => review([juneTable(asOf)], { asOf, month })).toThrow(RangeError);
});

test("a list of very many lines is cut, and says so; its figures still count them all", () => {
  const requiredDate = Array<string>(10_001).fill("2025-06-02");
  const made = review([checkedTable({ requiredDate }, { asOf })], { asOf });
  expect(made.figures).toMatchObject({ dueLines: 10_001, overdueLines: 10_001 });
  expect(tableOf(made.report, "dueLines").rows).toHaveLength(10_000);
  expect(notesOf(made.report)).toContain("共 10,001 行，这里列出前 10,000 行；其余请在原表中筛选。");
  const figures = blocksOf(made.report).flatMap((block) => (block.kind === "figures" ? block.items : []));
  const link = figures.find(({ id }) => id === "dueLines")?.value.link;
  expect(link).toEqual({ to: "rows", table: "dueLines", first: 0, last: 9_999 });
});
