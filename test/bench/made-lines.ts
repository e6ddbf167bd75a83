import { dayFromText, type OrderLines } from "../../src/core";
import { numberColumn, numbers, textColumn } from "./made-columns";

const products = ["湿巾", "干巾", "一次性口水围兜", "洗脸巾", "床单"];
const customers = ["KIDCO LTD", "宁波海纳", "杭州店面", "Nordic Care AB", "深圳优宝", "青岛润达"];
const clerks = ["小赵", "小钱", "小孙"];
/** The day that made lines are checked on: what is due before it has shipped, but for one line in fifty. */
export const madeOn = dayFromText("2025-06-20");

/** Orders came in over so many days up to then. */
const orderDays = 700;
const firstDay = madeOn - orderDays + 1;

/** Order lines as the reader gives them, mostly right: about one in forty has something wrong. */
export function madeLines(count: number): OrderLines {
  const next = numbers(7);
  const ordered = Float64Array.from({ length: count }, () => firstDay + next(orderDays));
  const due = ordered.map((day) => day + 14 + next(40));
  const quantity = Float64Array.from({ length: count }, () => (1 + next(40)) * 240);
  const shipped = due.map((day) => (day < madeOn && next(50) > 0 ? day - next(5) : Number.NaN));
  const isDone = (line: number) => !Number.isNaN(shipped[line]);
  const columns: OrderLines["columns"] = {
    orderNo: textColumn("orderNo", count, (line) => `WF${100000 + Math.floor(line / 3)}`),
    orderLine: textColumn("orderLine", count, (line) => String((line % 3) + 1)),
    customer: textColumn("customer", count, () => customers[next(customers.length)] ?? ""),
    clerk: textColumn("clerk", count, () => clerks[next(clerks.length)] ?? ""),
    productName: textColumn("productName", count, () => products[next(products.length)] ?? ""),
    orderDate: numberColumn("orderDate", count, (line) => ordered[line] ?? 0),
    requiredDate: numberColumn("requiredDate", count, (line) =>
      next(100) === 0 ? firstDay - 1 : (due[line] ?? 0),
    ),
    orderQty: numberColumn("orderQty", count, (line) => quantity[line] ?? 0),
    bagsPerCarton: numberColumn("bagsPerCarton", count, () => 24),
    cartonCount: numberColumn(
      "cartonCount",
      count,
      (line) => Math.ceil((quantity[line] ?? 0) / 24) + (next(60) === 0 ? 1 : 0),
    ),
    actualShipDate: numberColumn("actualShipDate", count, (line) => shipped[line] ?? 0),
    shippedQty: numberColumn("shippedQty", count, (line) => (isDone(line) ? (quantity[line] ?? 0) : 0)),
    unitPrice: numberColumn("unitPrice", count, () => 2.5),
    amount: numberColumn("amount", count, (line) => (quantity[line] ?? 0) * 2.5),
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
    columns,
    cancelled: new Uint8Array(count),
    hidden: new Uint8Array(count),
    habits: [],
    quantityUnit: { counts: "bags", from: "cartonCounts" },
    dated: [],
    titleDay: Number.NaN,
  };
}
