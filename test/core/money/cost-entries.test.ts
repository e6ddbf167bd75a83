import { costEntries } from "../../../src/core/money/cost-entries";
import { disputedSources, orderCostSources, type CostSources } from "../../../src/core/money/cost-sources";
import { orderLines } from "../../support/order-lines";

const orders = orderLines({
  orderNo: ["A1", "A2", "A3", null],
  extraFreight: [100, 200, null, 7],
  reworkCost: [null, 60, 70, null],
});
const log = orderLines(
  {
    orderNo: ["A1", "A2", "A3", null, "A4"],
    extraFreight: [90, null, null, 5, null],
    reworkCost: [null, 40, 80, null, 30],
    lossAmount: [null, 500, null, null, 0],
  },
  { kind: "exceptions", sheet: "异常台账" },
);
const dispatch = orderLines(
  { orderNo: ["A2", "A5"], extraFreight: [210, 55], freightCost: [800, 900] },
  { kind: "dispatch", sheet: "派车" },
);

function told(sources: CostSources) {
  const { entries, toldTwice } = costEntries([orders, log, dispatch], sources);
  const text = ({ kind, table, line, amount }: (typeof entries)[number]) =>
    `${kind} ${table.sheet}!${table.rows[line] ?? 0} ${amount}`;
  return {
    entries: entries.map(text),
    toldTwice: toldTwice.map(({ entry, counted }) => `${text(entry)} = ${text(counted)}`),
  };
}

test("of what somebody has to bear the log comes first, and its loss has its rework in it", () => {
  expect(told(disputedSources)).toEqual({
    entries: [
      "extraFreight 异常台账!2 90",
      "extraFreight 异常台账!5 5",
      "extraFreight 订单!3 200",
      "extraFreight 订单!5 7",
      "extraFreight 派车!3 55",
      "rework 异常台账!4 80",
      "rework 异常台账!6 30",
      "loss 异常台账!3 500",
    ],
    toldTwice: [
      "extraFreight 订单!2 100 = extraFreight 异常台账!2 90",
      "extraFreight 派车!2 210 = extraFreight 订单!3 200",
      "rework 异常台账!3 40 = loss 异常台账!3 500",
      "rework 订单!3 60 = loss 异常台账!3 500",
      "rework 订单!4 70 = rework 异常台账!4 80",
    ],
  });
});

test("what an order costs has no losses in it: its rework counts whatever the loss, the order's own first", () => {
  expect(told(orderCostSources.filter(([kind]) => kind === "rework"))).toEqual({
    entries: ["rework 订单!3 60", "rework 订单!4 70", "rework 异常台账!6 30"],
    toldTwice: ["rework 异常台账!3 40 = rework 订单!3 60", "rework 异常台账!4 80 = rework 订单!4 70"],
  });
});

test("lines that are out neither count nor stand for others; those only known do not count but stand for others", () => {
  const of = (part: "out" | "known") =>
    costEntries([orders, log], disputedSources, (table, line) =>
      table === log && line === 0 ? part : "asked",
    );
  expect(of("out").entries.map(({ amount }) => amount)).toEqual([5, 100, 200, 7, 80, 30, 500]);
  expect(of("known").entries.map(({ amount }) => amount)).toEqual([5, 200, 7, 80, 30, 500]);
  expect(of("known").toldTwice.map(({ entry }) => entry.amount)).toEqual([100, 40, 60, 70]);
});
