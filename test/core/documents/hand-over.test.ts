import { dayFromText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";
const report = madeDocument(
  "hand-over",
  [
    checkedTable(
      {
        orderNo: ["A1", "A2", "A3", "A4"],
        clerk: ["小赵", "小钱", "小赵", null],
        customer: ["甲", "甲", "乙", "丙"],
        salesperson: ["王芳", "李强", "王芳", null],
        orderQty: [100, 100, 100, 100],
        requiredDate: ["2025-07-01", "2025-06-01", "2025-06-18", null],
        repliedDate: ["2025-07-03", null, null, null],
        exception: [null, null, "包装袋延期", null],
      },
      { asOf: date },
    ),
  ],
  { date },
);

test("a sheet for each clerk, and one for lines without", () => {
  expect(report.sheets.map(({ name }) => name)).toEqual(["交接 小赵", "交接 小钱", "交接 未写跟单员"]);
  const titles = blocksOf(report).filter((block) => block.kind === "heading" && block.level === 1);
  expect(titles).toMatchObject([
    { text: "交接清单：小赵" },
    { text: "交接清单：小钱" },
    { text: "交接清单：未写跟单员" },
  ]);
});

test("the clerk's open lines by date, with promise and open question", () => {
  expect(columnOf(report, "lines-0", "orderNo")).toEqual(["A3", "A1"]);
  expect(columnOf(report, "lines-0", "repliedDate")).toEqual([null, dayFromText("2025-07-03")]);
  expect(columnOf(report, "lines-0", "exception")).toEqual(["包装袋延期", null]);
});

test("the contacts, and when each customer's next date is", () => {
  expect(rowsOf(report, "contacts-0")).toEqual(
    [
      ["乙", "王芳", 1, dayFromText("2025-06-18")],
      ["甲", "王芳", 1, dayFromText("2025-07-01")],
    ].reverse(),
  );
});

test("how many lines, and how many of them are overdue", () => {
  const facts = blocksOf(report).find((block) => block.kind === "facts");
  expect(facts).toMatchObject({
    items: expect.arrayContaining([{ label: "未完成", text: "2 行，其中逾期 1 行" }]),
  });
});

test("the sample of orders: every open line is handed over by one of two clerks", async () => {
  const made = await madeFromSample("hand-over", "S01", { date });
  expect(rowsOf(made, "lines-0").length + rowsOf(made, "lines-1").length).toBe(29);
});

const pack = madeDocument(
  "hand-over",
  [
    checkedTable(
      {
        orderNo: ["A1", "A2", "B1"],
        clerk: ["小赵", "小赵", "小钱"],
        backupClerk: ["小孙", "小李", null],
        orderQty: [100, 100, 100],
        requiredDate: ["2025-07-01", "2025-08-20", "2025-06-23"],
        bagArrivalDate: ["2025-06-24", null, null],
        prodStartPlan: ["2025-06-25", "2025-07-30", null],
        orderDate: ["2025-06-02", "2025-06-10", "2025-06-01"],
        approvalFinance: [1, 0, 1],
        shippingNoticeNo: [null, null, null],
      },
      { asOf: date },
    ),
    checkedTable(
      {
        orderNo: ["A1", "A2", "B1", "Z9"],
        exception: ["客户要换唛头，未答复", "已了", "缺 2 箱", "别人的"],
        openedDate: ["2025-06-18", "2025-06-01", "2025-06-19", "2025-06-19"],
        closedDate: [null, "2025-06-05", null, null],
      },
      { asOf: date, kind: "exceptions", sheet: "异常台账" },
    ),
  ],
  { date },
);

test("open questions of the clerk's own orders, from the log", () => {
  expect(columnOf(pack, "questions-0", "exception")).toEqual(["客户要换唛头，未答复"]);
  expect(columnOf(pack, "questions-1", "source")).toEqual(["异常台账!4"]);
});

test("papers and approvals missing: a notice from the working day before shipment on", () => {
  expect(rowsOf(pack, "papers-0").map(([order, , what, from]) => [order, what, from])).toEqual([
    ["A2", "缺财务审核", "财务"],
  ]);
  expect(columnOf(pack, "papers-1", "what")).toEqual(["缺出运通知单"]);
});

test("the dates of the next fortnight, the first first", () => {
  expect(rowsOf(pack, "dates-0").map(([day, what, order]) => [day, what, order])).toEqual([
    [dayFromText("2025-06-24"), "包装袋到位", "A1"],
    [dayFromText("2025-06-25"), "计划开工", "A1"],
    [dayFromText("2025-07-01"), "交期", "A1"],
  ]);
});

test("who stands in", () => {
  const facts = blocksOf(pack).find((block) => block.kind === "facts");
  expect(facts).toMatchObject({
    items: expect.arrayContaining([{ label: "后备跟单员", text: "小孙、小李" }]),
  });
});
