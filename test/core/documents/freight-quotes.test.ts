import { dayFromText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";

/** 10,000 pieces at 24 a carton are 417 cartons of 60×40×50 cm: 50.04 m³; at 8 kg 3,336 kg. */
const orders = checkedTable(
  {
    orderNo: ["A1", "A2", "A3", "P1", "P2", "P3", "P4", "P5"],
    customer: ["KIDCO", "KIDCO", "甲", "旧", "旧", "旧", "旧", "旧"],
    orderQty: [10_000, 240, 100, 1, 1, 1, 1, 1],
    producedQty: [10_000, 0, 0, 1, 1, 1, 1, 1],
    shippedQty: [0, 0, 0, 1, 1, 1, 1, 1],
    pcsPerCarton: [24, 24, 24, 1, 1, 1, 1, 1],
    cartonSize: ["600x400x500", "600x400x500", null, null, null, null, null, null],
    grossWeight: [8, 8, 8, 1, 1, 1, 1, 1],
    destination: ["Hamburg, Germany", "Hamburg", "宁波", null, null, null, null, null],
    plannedShipDate: ["2025-06-23", "2025-06-25", "2025-09-01", null, null, null, null, null],
    requiredDate: ["2025-07-20", "2025-07-01", "2025-09-10", null, null, null, null, null],
    forwarder: [null, null, null, "中远", "中远", "中远", "中远", "中远"],
    actualShipDate: [null, null, null, "2025-03-01", "2025-03-05", "2025-04-01", "2025-04-10", "2025-05-01"],
    customerReceivedDate: [
      null,
      null,
      null,
      "2025-03-30",
      "2025-04-10",
      "2025-04-29",
      "2025-05-10",
      "2025-05-31",
    ],
  },
  { asOf: date },
);
const quotes = checkedTable(
  {
    forwarder: ["中远", "DHL", "德铁", "老王", "铁运"],
    transportMode: ["海运", "空运", "铁路", "海运", "铁路"],
    destination: ["Hamburg", null, "hamburg", "Hamburg", "Rotterdam"],
    pricePerCbm: [60, null, 90, 50, 80],
    pricePerKg: [null, 5, null, null, null],
    pricePerContainer: [1800, null, null, null, null],
    containerType: ["40HQ", null, null, null, null],
    currency: ["USD", "USD", "CNY", "USD", "CNY"],
    transitDays: [30, 5, 18, 28, 16],
    validUntil: ["2025-06-30", null, "2025-07-31", "2025-06-22", null],
  },
  { asOf: date, kind: "quotes", sheet: "物流报价", firstRow: 3 },
);
const report = madeDocument("freight-quotes", [orders, quotes], { date });
const ofA1 = (column: string) =>
  columnOf(report, "offers", column).filter((_, at) => columnOf(report, "offers", "order")[at] === "A1");

test("what is ready or about to leave, with its volume and weight", () => {
  expect(rowsOf(report, "shipments").map((row) => row.slice(0, 5))).toEqual([
    ["A1", "KIDCO", "Hamburg, Germany", 50.04, 3336],
    ["A2", "KIDCO", "Hamburg", 1.2, 80],
  ]);
});

test("A1: sea 1 × 40HQ 1,800 beats 50.04 × 60; air charges 8,340 kg of volume weight; rail 50.04 × 90", () => {
  expect(ofA1("forwarder")).toEqual(["中远", "DHL", "德铁", "老王"]);
  expect(ofA1("cost")).toEqual([1800, 41_700, 4503.6, 2502]);
  expect(ofA1("charged")).toEqual(["1 个 40HQ", "8,340 kg 体积重", "50.04 m³", "50.04 m³"]);
  expect(ofA1("arrival")).toEqual(["2025-07-23", "2025-06-28", "2025-07-11", "2025-07-21"].map(dayFromText));
});

test("advised is the cheapest in time of each currency; what has expired is said", () => {
  expect(ofA1("verdict")).toEqual([
    "最便宜，但晚",
    "建议：按期到达中最便宜",
    "建议：按期到达中最便宜",
    "报价 2025-06-22 已过期",
  ]);
  expect(notesOf(report).join()).toContain("报价有 2 种币种（USD、CNY）：只在同一币种内比较");
});

test("past trips against the days quoted: 29, 36, 28, 30 and 30 days for 30", () => {
  expect(ofA1("past")[0]).toBe("5 票准时 4 票，平均 30.6 天");
  expect(ofA1("past")[1]).toBeNull();
});

test("an offer leads to its quote, and the shipment to its line", () => {
  const [first] = tableOf(report, "offers").rows;
  expect(first?.[0]).toMatchObject({ link: { to: "cell", sheet: "订单", row: 2 } });
  expect(first?.[1]).toMatchObject({ link: { to: "cell", sheet: "物流报价", row: 3 } });
});

test("a chosen order is compared though it leaves later; without a size nothing is reckoned", () => {
  const chosen = madeDocument("freight-quotes", [orders, quotes], { date, orders: ["A3"] });
  expect(columnOf(chosen, "offers", "forwarder")).toEqual(["DHL"]);
  expect(columnOf(chosen, "offers", "verdict")).toEqual(["缺体积、毛重或柜型，算不出"]);
});

test("without quotes the empty sheet is offered", () => {
  expect(notesOf(madeDocument("freight-quotes", [orders], { date })).join()).toContain("物流报价");
});
