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

test("a part for each clerk, on a page of its own, and one for lines without", () => {
  const titles = blocksOf(report).filter((block) => block.kind === "heading" && block.level === 1);
  expect(titles).toMatchObject([
    { text: "交接清单：小赵", newPage: false },
    { text: "交接清单：小钱", newPage: true },
    { text: "交接清单：未写跟单员", newPage: true },
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
