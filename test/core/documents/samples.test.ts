import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { columnOf, notesOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  customer: ["一店", "二店", "三店", "四店", "五店", "六店"],
  productName: ["湿巾", "湿巾", "湿巾", "干巾", "干巾", "围兜"],
  sampleDueDate: ["2025-06-24", "2025-06-18", "2025-06-20", null, "2025-06-10", "2025-06-10"],
  sampleSentDate: [null, null, null, null, "2025-06-12", "2025-06-10"],
};
const table = checkedTable(columns, { asOf: date, kind: "samples", sheet: "样品" });
const report = madeDocument("samples", [table], { date });

test("what is not sent stands by due date, with how late it is or how long there is", () => {
  const state = columnOf(report, "open", "state");
  expect(columnOf(report, "open", "customer").map((customer, at) => [customer, state[at]])).toEqual([
    ["二店", "逾期 2 天"],
    ["三店", "今天要寄"],
    ["一店", "还有 2 个工作日"],
    ["四店", "没有交期，请问清"],
  ]);
});

test("what was sent says whether it was in time", () => {
  const state = columnOf(report, "sent", "state");
  expect(columnOf(report, "sent", "customer").map((customer, at) => [customer, state[at]])).toEqual([
    ["五店", "晚寄 2 天"],
    ["六店", "按时寄出"],
  ]);
});

test("a sample sent after the day of the document is still to send on it", () => {
  const earlier = madeDocument("samples", [table], { date: "2025-06-09" });
  expect(columnOf(earlier, "open", "customer")).toContain("五店");
  expect(rowsOf(earlier, "sent")).toEqual([]);
});

test("each row leads to the row it came from", () => {
  expect(tableOf(report, "open").rows[0]?.[0]).toMatchObject({
    text: "样品!3",
    link: { to: "cell", row: 3 },
  });
});

test("the team's calendar counts", () => {
  const calendar = checkedTable(
    { calendarDay: ["2025-06-23"], dayKind: ["休息"] },
    { asOf: date, kind: "calendar", sheet: "工作日历" },
  );
  const made = madeDocument("samples", [table, calendar], { date });
  expect(columnOf(made, "open", "state")).toContain("还有 1 个工作日");
});

test("without a list of samples it says which sheet to add", () => {
  expect(notesOf(madeDocument("samples", [], { date })).join("\n")).toContain(
    "gendan template --kind samples",
  );
});
