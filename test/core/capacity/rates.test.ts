import { ratesOf } from "../../../src/core/capacity/rates";
import { orderLines } from "../../support/order-lines";

const rates = ratesOf([
  orderLines({
    machine: ["1号机", "1号机", "２号机", null, "3号机"],
    productName: [null, "湿巾", "围兜", null, null],
    dailyCapacity: [1000, 1500, 800, 5, 0],
  }),
]);

test("machines in their order; rows without a machine or a figure are none", () => {
  expect(rates.machines).toEqual(["1号机", "2号机"]);
});

test.each([
  ["1号机", "湿巾", 1500],
  ["1号机", "围兜", 1000],
  ["2号机", "围兜", 800],
  ["2号机", "湿巾", Number.NaN],
  ["9号机", "湿巾", Number.NaN],
] as const)("%s makes of %s a day: %d", (machine, product, daily) => {
  expect(rates.daily(machine, product)).toBe(daily);
});
