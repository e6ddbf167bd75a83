import { costCurrencies, rowCurrency } from "../../../src/core/money/row-currency";
import { cell, orderLines, type TestColumns } from "../../support/order-lines";

const cases: readonly {
  name: string;
  columns: TestColumns;
  header?: string;
  own: string;
  row: string;
  ofLog: string;
}[] = [
  {
    name: "the cell's own before all",
    columns: { extraFreight: [cell.fromText(80, "us$")], costCurrency: ["EUR"], currency: ["HKD"] },
    header: "rmb",
    own: "USD",
    row: "USD",
    ofLog: "USD",
  },
  {
    name: "the header's before the row's",
    columns: { extraFreight: [80], costCurrency: ["EUR"], currency: ["HKD"] },
    header: "rmb",
    own: "CNY",
    row: "CNY",
    ofLog: "CNY",
  },
  {
    name: "the row's of costs before that of its price",
    columns: { extraFreight: [80], costCurrency: ["欧元"], currency: ["HKD"] },
    own: "EUR",
    row: "EUR",
    ofLog: "EUR",
  },
  {
    name: "an order's price does not say what it costs in, but who bears the cost knows no better",
    columns: { extraFreight: [80], currency: ["HKD"] },
    own: "",
    row: "HKD",
    ofLog: "HKD",
  },
  {
    name: "a price for each is in its currency",
    columns: { extraFreight: [cell.fromText(80, "元/柜")] },
    own: "CNY",
    row: "CNY",
    ofLog: "CNY",
  },
  {
    name: "a unit that is no money says nothing",
    columns: { extraFreight: [cell.fromText(80, "kg")], currency: ["USD"] },
    header: "kg",
    own: "",
    row: "USD",
    ofLog: "USD",
  },
  { name: "nothing says it", columns: { extraFreight: [80] }, own: "", row: "", ofLog: "" },
];

test.each(cases)("$name", ({ columns, header, own, row, ofLog }) => {
  const units = header === undefined ? {} : { units: { extraFreight: header } };
  const orders = orderLines(columns, units);
  const log = orderLines(columns, { ...units, kind: "exceptions" });
  expect(costCurrencies(orders, "extraFreight")(0)).toBe(own);
  expect(rowCurrency(orders, "extraFreight", 0)).toBe(row);
  expect(costCurrencies(log, "extraFreight")(0)).toBe(ofLog);
});
