import { checkedTable } from "../../support/checked-table";
import { columnOf, notesOf, rowsOf } from "../../support/report-tables";
import type { TestColumns } from "../../support/order-lines";
import { juneTable } from "./june";
import { review } from "./review-of";

const asOf = "2025-07-05";

const one: TestColumns = {
  orderNo: ["A1"],
  productName: ["湿巾"],
  sizeSpec: ["20x15"],
  orderQty: [100],
  shippedQty: [0],
  requiredDate: ["2025-06-10"],
};

function reviewOfTwo(first: TestColumns, second: TestColumns, cancelled: readonly number[] = []) {
  const tables = [
    checkedTable(first, { asOf, sheet: "五月" }),
    checkedTable(second, { asOf, sheet: "六月", cancelled }),
  ];
  return review(tables, { asOf, files: ["甲.xlsx", "乙.xlsx"], home: null });
}

test.each([
  { name: "the same line", change: {}, lines: 1, alike: 0 },
  { name: "another quantity", change: { orderQty: [200] }, lines: 2, alike: 2 },
  { name: "another due date", change: { requiredDate: ["2025-06-11"] }, lines: 2, alike: 2 },
  { name: "another size", change: { sizeSpec: ["30x15"] }, lines: 2, alike: 0 },
  { name: "another product", change: { productName: ["干巾"] }, lines: 2, alike: 0 },
  { name: "another order", change: { orderNo: ["A2"] }, lines: 2, alike: 0 },
  { name: "no product", change: { productName: [null] }, lines: 2, alike: 0 },
  { name: "no order number", change: { orderNo: [null] }, lines: 2, alike: 0 },
])("in another file: $name", ({ change, lines, alike }) => {
  const made = reviewOfTwo(one, { ...one, ...change });
  expect(made.figures).toMatchObject({ lines, copiedLines: 2 - lines, dueLines: lines });
  const listed = made.report.sheets.some(({ name }) => name.startsWith("复盘附表"));
  expect(listed).toBe(lines === 1 || alike > 0);
  if (listed) expect(rowsOf(made.report, "copies")).toHaveLength(lines === 1 ? 1 : alike);
});

test("the line that is done is counted, whichever comes first", () => {
  const done = { ...one, shippedQty: [100], actualShipDate: ["2025-06-09"] };
  for (const made of [reviewOfTwo(one, done), reviewOfTwo(done, one)]) {
    expect(made.figures).toMatchObject({ dueLines: 1, onTimeLines: 1, overdueLines: 0 });
  }
  expect(columnOf(reviewOfTwo(one, done).report, "copies", "counted")).toEqual(["乙.xlsx 六月 第 2 行"]);
});

test("a cancelled line is counted before an open one", () => {
  expect(reviewOfTwo(one, one, [0]).figures).toMatchObject({ dueLines: 0, cancelledLines: 1, lines: 1 });
});

test("two equal lines of one table are two lines; so are their copies", () => {
  const two = Object.fromEntries(Object.entries(one).map(([field, cells]) => [field, [...cells, ...cells]]));
  expect(reviewOfTwo(two, one).figures).toMatchObject({ lines: 2, copiedLines: 1 });
  expect(reviewOfTwo(two, two).figures).toMatchObject({ lines: 2, copiedLines: 2 });
});

test("a workbook given twice is counted once, in every figure but the findings of its rows", () => {
  const single = review([juneTable(asOf)], { asOf });
  const twice = review([juneTable(asOf), juneTable(asOf)], { asOf, files: ["a.xlsx", "b.xlsx"] });
  const { copiedLines, errorFindings, warningFindings, ...figures } = twice.figures;
  expect({ copiedLines, errorFindings, warningFindings }).toEqual({
    copiedLines: 15,
    errorFindings: 8,
    warningFindings: 2,
  });
  expect(single.figures).toMatchObject(figures);
  expect(rowsOf(twice.report, "byCustomer")).toEqual(rowsOf(single.report, "byCustomer"));
  expect(notesOf(twice.report).join()).toContain("15 行与另一张表中的行重复，只计一次");
});
