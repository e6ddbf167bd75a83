import type { FieldId } from "../../../src/core/orders/fields";
import { readHabits } from "../../../src/core/orders/habits";
import { readLines } from "../../../src/core/orders/read-lines";
import { orderSheet, understood, type LookedCell, type SheetCell } from "../../support/order-sheet";

const fields: FieldId[] = ["orderNo", "productName", "orderQty", "status"];
const headers = ["订单号", "品名", "数量", "状态"];
type Look = Omit<LookedCell, "value">;

/** A table with the legend in row 1, headers in row 2, and one line for each look. */
function tableOf(looks: readonly (Look | null)[], legend = "订单跟踪表", statuses: readonly string[] = []) {
  const lines = looks.map((look, line): SheetCell[] =>
    [`A${line}`, "湿巾", 100, statuses[line] ?? "生产中"].map((value) => ({ value, ...look })),
  );
  const sheet = orderSheet([[legend], headers, ...lines]);
  return { sheet, table: understood(sheet, fields, { headerRow: 2 }) };
}

const habitsOf = (...of: Parameters<typeof tableOf>) => {
  const { sheet, table } = tableOf(...of);
  return readHabits(sheet, table);
};
const cancelledOf = (...of: Parameters<typeof tableOf>) => {
  const { sheet, table } = tableOf(...of);
  return readLines(sheet, table).cancelled.join("");
};

const plain = [null, null, null, null];
const grey = { fill: "D9D9D9" };
const yellow = { fill: "FFFF00" };
const struck = { struck: true };

test("a sheet without colours has no habits", () => {
  expect(habitsOf([...plain, {}])).toEqual([]);
});

test("a coloured row without a legend is a question", () => {
  expect(habitsOf([...plain, yellow])).toEqual([
    { sign: "fill", color: "FFFF00", rows: [7], meaning: null, legend: null },
  ]);
});

test("the legend gives colours their meaning", () => {
  expect(habitsOf([...plain, yellow, grey, grey], "颜色：红=加急 黄=已出货 灰=取消")).toEqual([
    { sign: "fill", color: "FFFF00", rows: [7], meaning: "shipped", legend: "黄=已出货" },
    { sign: "fill", color: "D9D9D9", rows: [8, 9], meaning: "cancelled", legend: "灰=取消" },
  ]);
});

test("a meaning Gendan gives no weight to is kept in the legend's words", () => {
  expect(habitsOf([...plain, { fontColor: "0070C0" }], "蓝字=待确认")).toEqual([
    { sign: "fontColor", color: "0070C0", rows: [7], meaning: null, legend: "蓝字=待确认" },
  ]);
});

test.each([
  { name: "explains what no legend does", legend: "订单跟踪表", word: "cancelled" as const },
  { name: "goes before the legend", legend: "黄=已出货", word: "cancelled" as const },
  { name: "may be that it means nothing", legend: "黄=取消", word: null },
])("the team's word $name", ({ legend, word }) => {
  const { sheet, table } = tableOf([...plain, yellow], legend);
  const settled = { "fill FFFF00": word };
  expect(readHabits(sheet, table, settled)[0]).toMatchObject({ meaning: word, settled: true });
  expect(readLines(sheet, table, settled).cancelled[4]).toBe(word === "cancelled" ? 1 : 0);
});

test("rows struck out, all of them in a colour the team calls cancelled, need no question", () => {
  const { sheet, table } = tableOf([...plain, { ...grey, ...struck }]);
  expect(readHabits(sheet, table)[0]?.meaning).toBeNull();
  expect(readHabits(sheet, table, { "fill D9D9D9": "cancelled" })[0]?.meaning).toBe("cancelled");
});

test("a legend of letters says nothing of fills", () => {
  expect(habitsOf([...plain, { fill: "FF0000" }], "红字=加急")[0]?.meaning).toBeNull();
});

test("a gold row is orange or yellow, as the legend has it", () => {
  const gold = { fill: "FFC000" };
  expect(habitsOf([...plain, gold], "黄=已出货")[0]?.meaning).toBe("shipped");
  expect(habitsOf([...plain, gold], "黄=已出货 橙=加急")[0]?.meaning).toBe("urgent");
});

test("the legend is found among the notes under the table, too", () => {
  const { sheet, table } = tableOf([...plain, grey, null], "订单跟踪表");
  const withNote = orderSheet([...sheet.columns[0]!.values.map((value) => [value]), ["备注：灰色为取消"]]);
  const styled = {
    ...sheet,
    rowCount: withNote.rowCount,
    columns: [{ ...sheet.columns[0]!, values: withNote.columns[0]!.values }, ...sheet.columns.slice(1)],
  };
  expect(readHabits(styled, table)[0]?.meaning).toBe("cancelled");
});

test.each<{ name: string; looks: (Look | null)[]; habits: number }>([
  { name: "the colour of most rows", looks: [yellow, yellow, yellow, null], habits: 0 },
  { name: "stripes", looks: [grey, null, grey, null, grey, null], habits: 0 },
  { name: "black letters", looks: [...plain, { fontColor: "000000" }], habits: 0 },
  { name: "a white fill", looks: [...plain, { fill: "FFFFFF" }], habits: 0 },
  { name: "two rows together", looks: [null, grey, grey, null, null, null], habits: 1 },
])("habits, not design: $name", ({ looks, habits }) => {
  expect(habitsOf(looks)).toHaveLength(habits);
});

test("struck rows without a legend are asked about, never taken for cancelled", () => {
  expect(habitsOf([...plain, struck])).toEqual([
    { sign: "struck", color: null, rows: [7], meaning: null, legend: null },
  ]);
  expect(cancelledOf([...plain, struck])).toBe("00000");
});

test("struck rows in a colour the legend calls cancelled are cancelled, and nothing is asked", () => {
  const looks = [...plain, { ...struck, ...grey }, { ...struck, ...grey }];
  expect(habitsOf(looks, "灰=取消")[0]).toEqual({
    sign: "struck",
    color: null,
    rows: [7, 8],
    meaning: "cancelled",
    legend: "灰=取消",
  });
  expect(cancelledOf(looks, "灰=取消")).toBe("000011");
});

test("a struck row outside that colour keeps the question open", () => {
  const looks = [...plain, { ...struck, ...grey }, struck];
  expect(habitsOf(looks, "灰=取消")[0]?.meaning).toBeNull();
  expect(cancelledOf(looks, "灰=取消")).toBe("000010");
});

test("a legend for strikethrough is believed", () => {
  expect(cancelledOf([...plain, struck], "删除线=取消")).toBe("00001");
});

test("shipped and urgent rows are kept as habits and stay in the plan", () => {
  expect(cancelledOf([...plain, yellow, { fill: "FF0000" }], "红=加急 黄=已出货")).toBe("000000");
});

test.each([
  ["已取消", "1"],
  [" 取消 ", "1"],
  ["作废", "1"],
  ["客户取消", "1"],
  ["Cancelled", "1"],
  ["VOID", "1"],
  ["未取消", "0"],
  ["部分取消", "0"],
  ["取消加急", "0"],
  ["已出货", "0"],
])("status %s", (status, cancelled) => {
  expect(cancelledOf([null], undefined, [status])).toBe(cancelled);
});
