import { defaultSettings } from "../../../src/core/settings";
import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, rowsOf, shown, tableOf } from "../../support/report-tables";

const date = "2025-06-20";

const dispatch = checkedTable(
  {
    truckPlate: ["沪A1", "沪A1", null, "沪A1"],
    driver: ["老周", "小吴", null, "老周"],
    customer: ["甲", "乙", "丙", "丁"],
    orderNo: ["A1", "A2", "A3", "A4"],
    destination: ["宁波", "杭州", "青岛", "上海"],
    cartonCount: [100, 50, 10, 7],
    cbm: [12.5, 6.25, 1, 1],
    shippingNoticeNo: ["CY1", null, "CY3", "CY4"],
    warehouseOutNo: ["CK1", "CK2", null, "CK4"],
    dispatchConfirmedDate: ["2025-06-20", "2025-06-21", null, "2025-06-18"],
    actualShipDate: [null, null, null, "2025-06-19"],
  },
  { asOf: date, kind: "dispatch", sheet: "派车" },
);
const report = madeDocument("dispatch-plan", [dispatch], { date });

test("a table a truck, its loads by destination and added up; what has left is out", () => {
  const headings = blocksOf(report).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings.slice(0, 3)).toEqual(["派车计划 2025-06-23 周一", "沪A1 老周、小吴", "未派车：青岛"]);
  expect(columnOf(report, "trip-0", "orderNo")).toEqual(["A1", "A2"]);
  expect(tableOf(report, "trip-0").total?.map(shown).slice(-2)).toEqual([150, 18.75]);
});

test("the gate: both papers, and confirmed by today", () => {
  expect(columnOf(report, "trip-0", "gate")).toEqual(["可装", "缺出运通知单号；06-21 才通知，可拒绝"]);
  expect(columnOf(report, "trip-1", "gate")).toEqual(["缺出库单号；派车未确认"]);
});

test("order lines planned to ship join in, unless the dispatch table has their order", () => {
  const orders = checkedTable(
    {
      orderNo: ["A1", "B1", "B2"],
      orderQty: [10, 48, 10],
      bagsPerCarton: [24, 24, 24],
      plannedShipDate: ["2025-06-23", "2025-06-23", "2025-06-25"],
    },
    { asOf: date, counts: "bags" },
  );
  const both = madeDocument("dispatch-plan", [dispatch, orders], { date });
  expect(columnOf(both, "trip-1", "orderNo")).toEqual(["B1"]);
  expect(columnOf(both, "trip-2", "orderNo")).toEqual(["A3"]);
  expect(columnOf(both, "trip-1", "gate")).toEqual(["所查项齐"]);
});

test("loads without a vehicle make trips by destination and what a vehicle takes", () => {
  const waiting = checkedTable(
    {
      orderNo: ["A1", "A2", "A3", "A4"],
      customer: ["甲", "乙", "丙", "丁"],
      destination: ["宁波", "宁波", "宁波", "杭州"],
      cartonCount: [100, 100, 100, 10],
      cbm: [30, 12, 9, 50],
      actualShipDate: [null, null, null, null],
    },
    { asOf: date, kind: "dispatch" },
  );
  const settings = { ...defaultSettings, vehicleVolumeM3: 40 };
  const made = madeDocument("dispatch-plan", [waiting], { date, settings });
  const headings = blocksOf(made).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings.slice(1, 4)).toEqual([
    "未派车：宁波　第 1 趟，共 2 趟",
    "未派车：宁波　第 2 趟，共 2 趟",
    "未派车：杭州",
  ]);
  expect(columnOf(made, "trip-0", "orderNo")).toEqual(["A1", "A3"]);
  expect(columnOf(made, "trip-1", "orderNo")).toEqual(["A2"]);
  const notes = blocksOf(made).flatMap((block) => (block.kind === "note" ? [block.text] : []));
  expect(notes[0]).toBe("超过每车 40 m³ / 不限 kg：50 m³。请换大车或拆货。");
});

test("the sample of dispatches: five of eight rows may not be loaded", async () => {
  const made = await madeFromSample("dispatch-plan", "S03", { date });
  const gates = [0, 1, 2].flatMap((trip) => columnOf(made, `trip-${trip}`, "gate"));
  expect(gates).toHaveLength(8);
  expect(gates.filter((gate) => gate !== "可装")).toHaveLength(5);
  expect(tableOf(made, "trip-0").total?.map(shown).slice(-2)).toEqual([474, 66.22]);
});

test("purchases alone give no dispatch plan", async () => {
  const made = await madeFromSample("dispatch-plan", "S02", { date, lang: "en" });
  expect(rowsOf(made, "wants").map(([column]) => column)).toContain("Truck plate");
});
