import { readLines } from "../../../../src/core/orders/read-lines";
import { dayText } from "../../../../src/core/dates/day";
import { dateCell, orderSheet, understood } from "../../../support/order-sheet";

const sheet = orderSheet([
  ["财务审核"],
  ["√"],
  [dateCell(45_818)],
  ["2025-06-11"],
  ["王芳"],
  ["3/5"],
  ["×"],
  [null],
]);
const { approvalFinance } = readLines(sheet, understood(sheet, ["approvalFinance"])).columns;

test("a day, typed or in text, counts as signed and is kept; a day without a year is not", () => {
  expect([...approvalFinance!.values]).toEqual([1, 1, 1, 1, 1, 0, Number.NaN]);
  const days = [...approvalFinance!.signedDays!].map(([line, day]) => [line, dayText(day)]);
  expect(days).toEqual([
    [1, "2025-06-10"],
    [2, "2025-06-11"],
  ]);
});
