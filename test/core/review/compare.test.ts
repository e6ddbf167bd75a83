import { checkedTable } from "../../support/checked-table";
import { notesOf, rowsOf, tableOf } from "../../support/report-tables";
import { juneTable } from "./june";
import { review } from "./review-of";

const asOf = "2025-07-05";

test("the month stands beside last month and the same month last year, with the change", () => {
  const { report } = review([juneTable(asOf)], { asOf });
  expect(rowsOf(report, "compare")).toEqual([
    ["到期订单行", 7, 2, 5, 1, 6],
    ["准时交付率", 3 / 7, 1 / 2, 3 / 7 - 1 / 2, 1, 3 / 7 - 1],
    ["准时足量率", 2 / 7, 1 / 2, 2 / 7 - 1 / 2, 1, 2 / 7 - 1],
    ["延期完成", 2, 1, 1, 0, 2],
    ["到期未完成", 2, 0, 2, 0, 2],
    ["平均延期天数", 4, 5, -1, null, null],
  ]);
});

test("without history the other months are blank, and so is the change", () => {
  const table = checkedTable({ orderNo: ["A"], requiredDate: ["2025-06-10"] }, { asOf });
  expect(rowsOf(review([table], { asOf }).report, "compare")).toEqual([
    ["到期订单行", 1, null, null, null, null],
    ["准时交付率", 0, null, null, null, null],
    ["延期完成", 0, null, null, null, null],
    ["到期未完成", 1, null, null, null, null],
  ]);
});

test("a month without lines beside one with lines is blank, not zero", () => {
  const table = checkedTable({ orderNo: ["A"], requiredDate: ["2025-05-10"] }, { asOf });
  expect(rowsOf(review([table], { asOf }).report, "compare")[0]).toEqual([
    "到期订单行",
    null,
    1,
    null,
    null,
    null,
  ]);
});

test("exceptions of both months are compared where they are kept", () => {
  const log = checkedTable(
    {
      exception: ["一", "二", "三"],
      openedDate: ["2025-05-05", "2025-06-02", "2025-06-09"],
      closedDate: ["2025-05-07", "2025-06-03", null],
    },
    { asOf, kind: "exceptions", sheet: "异常台账" },
  );
  const rows = rowsOf(review([juneTable(asOf), log], { asOf }).report, "compare");
  expect(rows).toContainEqual(["异常", 2, 1, 1, null, null]);
  expect(rows).toContainEqual(["异常解决时效（工作日）", 1, 2, -1, null, null]);
});

test("a workbook without due dates and exceptions has nothing to compare", () => {
  const { report } = review([checkedTable({ orderNo: ["A"] }, { asOf })], { asOf });
  expect(() => tableOf(report, "compare")).toThrow();
  expect(notesOf(report).join()).not.toContain("百分点");
});
