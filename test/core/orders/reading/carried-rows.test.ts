import type { FieldId } from "../../../../src/core/orders/fields";
import { reading } from "../../../../src/core/orders/lines";
import { readLines } from "../../../../src/core/orders/read-lines";
import type { TableKind } from "../../../../src/core/orders/understood";
import { dateCell, orderSheet, understood, type SheetCell } from "../../../support/order-sheet";

const fields: FieldId[] = ["orderNo", "customer", "productName", "orderQty", "requiredDate"];
const headers = ["订单号", "客户", "品名", "订单数量", "交期"];

function read(
  rows: readonly (readonly SheetCell[])[],
  merges: readonly string[] = [],
  kind: TableKind = "orders",
) {
  const sheet = orderSheet([headers, ...rows], { merges });
  return readLines(sheet, understood(sheet, fields, { kind })).columns;
}

const due = dateCell(45765);

test("a merged cell of the order speaks for every row it covers", () => {
  const columns = read(
    [
      ["A1", "甲", "湿巾", 100, due],
      [null, null, "干巾", 200, null],
    ],
    ["A2:A3", "B2:B3", "E2:E3"],
  );
  expect(columns.orderNo?.texts).toEqual(["A1", "A1"]);
  expect(columns.customer?.texts).toEqual(["甲", "甲"]);
  expect([...columns.requiredDate!.values]).toEqual([45765, 45765]);
  expect([...columns.requiredDate!.readings]).toEqual([reading.exact, reading.carried]);
});

test("a merged quantity counts once", () => {
  const columns = read(
    [
      ["A1", "甲", "湿巾", 100],
      ["A2", "甲", "干巾"],
    ],
    ["D2:D3"],
  );
  expect([...columns.orderQty!.values]).toEqual([100, NaN]);
});

test("a word or an unreadable cell stays one in every row of the merged area", () => {
  const columns = read(
    [
      ["A1", "甲", "湿巾", 1, "月底"],
      ["A1", "甲", "干巾", 2],
    ],
    ["E2:E3"],
  );
  expect([...columns.requiredDate!.readings]).toEqual([reading.word, reading.word]);
  expect(columns.requiredDate!.words.get(1)).toBe("月底");
});

test("an area merged across columns speaks for its first column", () => {
  const columns = read(
    [
      ["A1", null, "湿巾", 1, due],
      [null, null, "干巾", 2, due],
    ],
    ["A2:B3"],
  );
  expect(columns.orderNo?.texts).toEqual(["A1", "A1"]);
  expect(columns.customer?.texts).toEqual([null, null]);
});

test.each<{ name: string; rows: SheetCell[][]; orderNos: (string | null)[]; kind?: TableKind }>([
  {
    name: "lines under an order that leave the order blank continue it",
    rows: [
      ["A1", "甲", "湿巾", 1],
      [null, null, "干巾", 2],
      [" ", "", "床单"],
    ],
    orderNos: ["A1", "A1", "A1"],
  },
  {
    name: "a line with its own customer lacks its number",
    rows: [
      ["A1", "甲", "湿巾", 1],
      [null, "甲", "干巾", 2],
    ],
    orderNos: ["A1", null],
  },
  {
    name: "a line without product and quantity continues nothing",
    rows: [
      ["A1", "甲", "湿巾", 1],
      [null, null, null, null, due],
    ],
    orderNos: ["A1", null],
  },
  {
    name: "a blank number on the first line stays blank, and so does what follows it",
    rows: [
      [null, null, "湿巾", 1],
      [null, null, "干巾", 2],
    ],
    orderNos: [null, null],
  },
  {
    name: "an error in the number's place is no blank",
    rows: [
      ["A1", "甲", "湿巾", 1],
      [{ error: "#N/A" }, null, "干巾", 2],
    ],
    orderNos: ["A1", null],
  },
  {
    name: "stock without an order is not part of the order above",
    rows: [
      ["A1", "甲", "湿巾", 1],
      [null, null, "干巾", 2],
    ],
    orderNos: ["A1", null],
    kind: "stock",
  },
])("$name", ({ rows, orderNos, kind }) => {
  expect(read(rows, [], kind).orderNo?.texts).toEqual(orderNos);
});

test("a line whose customer is merged with the one above continues its order", () => {
  const columns = read(
    [
      ["A1", "甲", "湿巾", 1],
      [null, null, "干巾", 2],
    ],
    ["B2:B3"],
  );
  expect(columns.orderNo?.texts).toEqual(["A1", "A1"]);
});

test("what continues an order takes its customer, not its required date", () => {
  const columns = read([
    ["A1", "甲", "湿巾", 1, due],
    [null, null, "干巾", 2],
  ]);
  expect(columns.customer?.texts).toEqual(["甲", "甲"]);
  expect([...columns.customer!.readings]).toEqual([reading.exact, reading.carried]);
  expect([...columns.requiredDate!.readings]).toEqual([reading.exact, reading.blank]);
});

test("a row left out between them ends the order", () => {
  const sheet = orderSheet([
    headers,
    ["A1", "甲", "湿巾", 1],
    ["小计", null, null, 1],
    [null, null, "干巾", 2],
  ]);
  const table = understood(sheet, fields, { excludedRows: [{ row: 3, reason: "subtotal" }] });
  expect(readLines(sheet, table).columns.orderNo?.texts).toEqual(["A1", null]);
});
