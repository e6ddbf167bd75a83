import { checkLines, type Finding } from "../../src/core";
import { marksOf, mostMarks } from "../../src/app/marks";
import { orderLines } from "../support/order-lines";
import { ruleContext } from "../support/rule-context";

const lines = orderLines({ orderNo: ["A1"], requiredDate: ["2025-01-01"] });

const finding = (part: Partial<Finding>): Finding => ({
  code: "required-before-order",
  severity: "error",
  sheet: "订单",
  row: 2,
  column: 1,
  field: "requiredDate",
  args: { requiredDate: "2025-01-01", orderDate: "2025-02-01" },
  fix: null,
  ...part,
});

const tableWith = (findings: readonly Finding[]) => ({
  ...checkLines(lines, ruleContext("2025-01-01")),
  findings,
});

test("findings of one cell are one mark, in the gravest colour, with every sentence", () => {
  const { marks } = marksOf([tableWith([finding({ severity: "warning" }), finding({})])], "en");
  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({ row: 2, column: 1, severity: "error" });
  expect(marks[0]!.note.split("\n")).toHaveLength(2);
});

test("a finding on a whole row is marked at the table's first column", () => {
  expect(marksOf([tableWith([finding({ column: null })])], "en").marks[0]).toMatchObject({ column: 0 });
});

test("notes on how cells were read are not marked", () => {
  expect(marksOf([tableWith([finding({ severity: "info" })])], "en").marks).toEqual([]);
});

test("of too many the gravest are marked, and the rest are counted", () => {
  const many = Array.from({ length: mostMarks + 7 }, (_, at) =>
    finding({ row: at + 2, severity: at < 7 ? "warning" : "error" }),
  );
  const { marks, leftOut } = marksOf([tableWith(many)], "zh-CN");
  expect(marks).toHaveLength(mostMarks);
  expect(marks.every(({ severity }) => severity === "error")).toBe(true);
  expect(leftOut).toBe(7);
});
