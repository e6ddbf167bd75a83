import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gendan } from "../../support/gendan";
import { logBook, logBookBytes } from "./log-book";
import { costsOf } from "./recount/costs";
import { exceptionFigures, exceptionsBy } from "./recount/exceptions";
import { logSheets } from "./recount/log-sheets";
import { packagingOf } from "./recount/packaging";
import { receivablesOf } from "./recount/receivables";
import { rolesOf } from "./recount/responsibility";
import { isFilled, tableUnder, writtenSheet, type Written } from "./written-sheet";

/**
 * What a review draws from the sheets beside the orders (exceptions, dispatches, purchases, payments), against a
 * second count from the same cells, with no code of the core.
 */
const folder = mkdtempSync(join(tmpdir(), "gendan-golden-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = logBookBytes();
const file = join(folder, "made.xlsx");
const sheets = logSheets(bytes, logBook);
let written: Written = [];
beforeAll(() => {
  writeFileSync(file, bytes);
  written = writtenSheet(folder, { ...logBook, file });
});

/** The table's own rows: a note under it has but one cell. */
function rowsUnder(header: string): Written {
  const rows = tableUnder(written, header)!;
  const end = rows.findIndex((row) => row.filter(isFilled).length < 2);
  return end < 0 ? rows : rows.slice(0, end);
}

const byText = (a: readonly unknown[], b: readonly unknown[]) =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;

function expectRows(rows: Written, again: readonly (readonly unknown[])[], hand: readonly unknown[][]) {
  expect([...rows].sort(byText)).toEqual([...again].sort(byText));
  expect([...rows].sort(byText)).toEqual([...hand].sort(byText));
}

test("exceptions by type and cause", () => {
  const rest = "起数|占比|累计占比|未关闭|平均关闭";
  // 2 June is a holiday: 3 working days to the 5th; 10 from the 8th to the 20th; 7 from the 23rd to 2 July.
  const byType = rowsUnder(`异常类型|${rest}`);
  expect(byType).toEqual(exceptionsBy("异常类型", sheets));
  expect(byType).toEqual([
    ["包材", 2, 0.4, 0.4, 1, 10],
    ["物流", 2, 0.4, 0.8, 0, 5],
    ["质量", 1, 0.2, 1, 1, null],
    ["合计", 5, 1, null, 2, expect.closeTo(20 / 3, 10)],
  ]);
  expect(rowsUnder(`原因|${rest}`)).toEqual(exceptionsBy("原因分析", sheets));
});

test("the figures of exceptions", () => {
  const words = ["review", file, "--month", logBook.month, "--as-of", logBook.asOf, "--json"];
  const { figures } = gendan([...words, "-o", join(folder, "json.xlsx")]).json() as { figures: object };
  expect(figures).toMatchObject(exceptionFigures(sheets));
  expect(figures).toMatchObject({
    ...{ exceptions: 5, complaints: 2, openExceptions: 3 },
    exceptionDays: expect.closeTo(16 / 3, 10) as number,
  });
});

test("who answers, and for how much", () => {
  expectRows(rowsUnder("岗位|责任程度|事故|币种|涉及损失|应承担"), rolesOf(sheets), [
    ["包材仓管", "对半责任 3", 3, "CNY", 1580, 790],
    ["包装主任", "对半责任 3", 3, "CNY", 1580, 790],
    ["跟单员", "承担责任 1", 1, "CNY", 200, 200],
  ]);
});

test("packaging otherwise than needed", () => {
  expectRows(rowsUnder("偏差|处|数量差|最多迟|缺单价|币种|多订金额"), packagingOf(sheets), [
    ["包装袋多订", 2, 2600, null, 1, "CNY", 120],
    ["包装袋少订", 1, -100, null, null, null, null],
    ["纸箱多订", 2, 33, null, null, "CNY", 45.5],
    [null, null, null, null, null, "USD", 10],
    ["纸箱少订", 1, -10, null, null, null, null],
    ["包材迟到、未到", 2, null, 15, null, null, null],
  ]);
});

test("what the month cost, by who bears it", () => {
  expectRows(rowsUnder("费用|承担方|行|币种|金额"), costsOf(sheets), [
    ["额外运费", "客户", 1, "CNY", 350],
    ["额外运费", "未定", 3, null, 110],
    ["返工", "包材仓管 / 包装主任", 1, "CNY", 80],
    ["返工", "包装部", 1, "USD", 60],
    ["异常损失", "包装部", 1, "CNY", 900],
    ["异常损失", "包材仓管 / 包装主任", 1, "CNY", 600],
    ["异常损失", "跟单员", 1, "CNY", 200],
    ["运费", "未定", 1, "USD", 800],
    ["运费", "陈静", 1, "CNY", 300],
    ["运费", "未定", 2, null, 240],
  ]);
});

test("what is owed", () => {
  expectRows(rowsUnder("币种|逾期笔数|已逾期|30 天内|更晚|等出货|未收合计"), receivablesOf(sheets), [
    ["USD", 3, 3570, null, null, 630, 4200],
    ["CNY", 1, 900, 23_000, null, 2100, 26_000],
  ]);
});
