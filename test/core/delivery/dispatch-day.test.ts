import { dayText } from "../../../src/core/dates/day";
import { dispatchDay } from "../../../src/core/delivery/dispatch-day";
import { orderLines } from "../../support/order-lines";

const lines = orderLines(
  {
    actualShipDate: ["2025-07-01", null, null, null],
    plannedShipDate: ["2025-06-30", "2025-06-20", null, null],
    dispatchConfirmedDate: ["2025-06-29", "2025-06-19", "2025-06-09", null],
  },
  { kind: "dispatch" },
);

test.each([
  { name: "shipped", line: 0, day: "2025-07-01" },
  { name: "planned", line: 1, day: "2025-06-20" },
  { name: "only fixed", line: 2, day: "2025-06-09" },
])("a row $name is of $day", ({ line, day }) => {
  expect(dayText(dispatchDay(lines, line))).toBe(day);
});

test("a row without a day is of none", () => {
  expect(dispatchDay(lines, 3)).toBeNaN();
  expect(dispatchDay(orderLines({ orderNo: ["A1"] }), 0)).toBeNaN();
});
