import { checkLines } from "../../../src/core/check";
import { readLines } from "../../../src/core/orders/read-lines";
import { understandSheet } from "../../../src/core/orders/understand";
import { ruleContext } from "../../support/rule-context";
import { sheetFromGrid } from "../../support/sheet-from-grid";

function linesOf(header: string, ...cells: readonly string[]) {
  const rows = cells.map((text, at) => `A${at}|百联|湿巾|${text}|2025-03-25`);
  const sheet = sheetFromGrid(`\n订单号|客户|品名|${header}|交期\n${rows.join("\n")}`);
  const [table] = understandSheet(sheet);
  return readLines(sheet, table!);
}

test("quantities of a header in thousands are single pieces, without crumbs", () => {
  const { columns, quantityUnit } = linesOf("订单数量(千件)", "4.8", "12", "0.7", "8.35");
  expect([...(columns.orderQty?.values ?? [])]).toEqual([4800, 12_000, 700, 8350]);
  expect(columns.orderQty?.factor).toBe(1000);
  expect(quantityUnit).toEqual({ counts: "pieces", from: "header" });
});

test("the header is as sure as one without a scale", () => {
  const [plain, scaled] = ["订单数量(件)", "订单数量(千件)"].map(
    (header) => linesOf(header, "5", "6").mapping.find(({ field }) => field === "orderQty")?.confidence,
  );
  expect(scaled).toBe(plain);
});

test("a cell with its own unit or scale counts as it says", () => {
  const { columns } = linesOf("订单数量(千件)", '"5000件"', '"2.4万"', '"4.8"', "3");
  expect([...(columns.orderQty?.values ?? [])]).toEqual([5000, 24_000, 4800, 3000]);
});

test("a fix is written as the column counts", () => {
  const { findings } = checkLines(linesOf("订单数量(千件)", '"4.8"', "12"), ruleContext("2025-03-01"));
  const fix = findings.find(({ code }) => code === "number-from-text");
  expect(fix).toMatchObject({ args: { value: 4800 }, fix: { value: 4.8, type: "number" } });
  expect(findings.filter(({ code }) => code === "scaled-column")).toHaveLength(1);
});

test("a scale is for counts and money: a weight stays as it is written", () => {
  expect(linesOf("净重(千)", "4.8").columns.netWeight).toMatchObject({ values: Float64Array.of(4.8) });
  expect(linesOf("毛重(千克)", "4.8").columns.grossWeight?.values[0]).toBe(4.8);
});
