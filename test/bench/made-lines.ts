import { dayFromText } from "../../src/core";
import type { LineColumn, OrderLines } from "../../src/core";

const products = ["湿巾", "干巾", "一次性口水围兜", "洗脸巾", "床单"];
const customers = ["KIDCO LTD", "宁波海纳", "杭州店面", "Nordic Care AB", "深圳优宝", "青岛润达"];
const clerks = ["小赵", "小钱", "小孙"];

/** A row of numbers that always comes out the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

/** Order lines as the reader gives them, mostly right, one in about fifty wrong somewhere. */
export function madeLines(count: number): OrderLines {
  const next = numbers(7);
  const firstDay = dayFromText("2024-01-01");
  const number = (field: string, value: (line: number) => number): LineColumn =>
    ({
      kind: "number",
      field,
      column: 0,
      readings: new Uint8Array(count).fill(1),
      words: new Map(),
      unit: null,
      cellUnits: new Map(),
      values: Float64Array.from({ length: count }, (_, line) => value(line)),
    }) as unknown as LineColumn;
  const text = (field: string, value: (line: number) => string): LineColumn =>
    ({
      kind: "text",
      field,
      column: 0,
      readings: new Uint8Array(count).fill(1),
      words: new Map(),
      unit: null,
      texts: Array.from({ length: count }, (_, line) => value(line)),
    }) as unknown as LineColumn;

  const ordered = Float64Array.from({ length: count }, () => firstDay + next(700));
  const due = ordered.map((day) => day + 14 + next(40));
  const quantity = Float64Array.from({ length: count }, () => (1 + next(40)) * 240);
  const done = Uint8Array.from({ length: count }, () => (next(10) < 8 ? 1 : 0));
  const columns = {
    orderNo: text("orderNo", (line) => `WF${100000 + Math.floor(line / 3)}`),
    orderLine: text("orderLine", (line) => String((line % 3) + 1)),
    customer: text("customer", () => customers[next(customers.length)] ?? ""),
    clerk: text("clerk", () => clerks[next(clerks.length)] ?? ""),
    productName: text("productName", () => products[next(products.length)] ?? ""),
    orderDate: number("orderDate", (line) => ordered[line] ?? 0),
    requiredDate: number("requiredDate", (line) => (next(50) === 0 ? firstDay : (due[line] ?? 0))),
    orderQty: number("orderQty", (line) => quantity[line] ?? 0),
    bagsPerCarton: number("bagsPerCarton", () => 24),
    cartonCount: number(
      "cartonCount",
      (line) => Math.ceil((quantity[line] ?? 0) / 24) + (next(60) === 0 ? 1 : 0),
    ),
    actualShipDate: number("actualShipDate", (line) =>
      done[line] ? (due[line] ?? 0) - 5 + next(9) : Number.NaN,
    ),
    shippedQty: number("shippedQty", (line) => (done[line] ? (quantity[line] ?? 0) : 0)),
    unitPrice: number("unitPrice", () => 2.5),
    amount: number("amount", (line) => (quantity[line] ?? 0) * 2.5),
  };
  const rows = Int32Array.from({ length: count }, (_, line) => line + 3);
  return {
    sheet: "订单",
    kind: "orders",
    table: {
      area: { firstRow: 2, lastRow: count + 2, firstColumn: 0, lastColumn: 13 },
      headerRows: [2],
      firstRow: 3,
      lastRow: count + 2,
      dataRows: rows,
      excludedRows: [],
      hiddenRows: 0,
    },
    mapping: [],
    count,
    rows,
    columns: columns as OrderLines["columns"],
    cancelled: new Uint8Array(count),
    hidden: new Uint8Array(count),
    habits: [],
    quantityUnit: { counts: "bags", from: "cartonCounts" },
    dated: [],
    titleDay: Number.NaN,
  };
}
