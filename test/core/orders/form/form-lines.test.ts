import { checkLines } from "../../../../src/core/check";
import { dayFromText } from "../../../../src/core/dates/day";
import { lineColumn } from "../../../../src/core/orders/lines";
import { readLines } from "../../../../src/core/orders/read-lines";
import { understandSheet } from "../../../../src/core/orders/understand";
import { countFindings } from "../../../../src/core/review/finding-kinds";
import { ruleContext } from "../../../support/rule-context";
import { sheetFromGrid } from "../../../support/sheet-from-grid";

const rows = `
      货号|品名|数量|已出货数量
      GJ-80|湿巾80抽|4800|0
      GJ-20|湿巾20抽|9600|0
      GJ-10|湿巾10抽|1200|0`;

function linesUnder(above: string, below = rows) {
  const sheet = sheetFromGrid(`\n      ${above}${below}`);
  const [table] = understandSheet(sheet);
  return readLines(sheet, table!);
}

function findingsUnder(above: string, below = rows) {
  return checkLines(linesUnder(above, below), ruleContext("2025-03-10")).findings;
}

const whole = "订单号：A-1|客户：百联|";

test("every line has the form's values", () => {
  const { columns } = linesUnder(`${whole}交期：|2025-03-25`);
  expect(columns.orderNo?.texts).toEqual(["A-1", "A-1", "A-1"]);
  expect(columns.customer?.texts).toEqual(["百联", "百联", "百联"]);
  expect([...(columns.requiredDate?.values ?? [])]).toEqual(Array(3).fill(dayFromText("2025-03-25")));
});

test.each([
  {
    name: "a bare serial in its own cell",
    above: `${whole}交期：|45741`,
    found: [
      {
        code: "date-is-bare-serial",
        row: 1,
        column: 3,
        formLabel: "交期",
        fix: { kind: "setValue", value: "2025-03-25", type: "day" },
      },
    ],
  },
  {
    name: "a date without its year behind its label: no fix would leave the label",
    above: `${whole}交期：3/25|下单日期：|2025-03-01`,
    found: [
      {
        code: "year-inferred",
        row: 1,
        column: 2,
        formLabel: "交期",
        fix: null,
      },
    ],
  },
  {
    name: "a text date in its own cell",
    above: `${whole}交期：|"2025.3.25"`,
    found: [
      {
        code: "date-from-text",
        row: 1,
        column: 3,
        formLabel: "交期",
        fix: { kind: "setValue", value: "2025-03-25", type: "day" },
      },
    ],
  },
])("$name is found once, at the form's cell", ({ above, found }) => {
  const ofForm = findingsUnder(above).filter(({ formLabel }) => formLabel !== undefined);
  expect(ofForm).toMatchObject(found);
});

test("a text date behind its label can be nothing else, and is not complained of", () => {
  const codes = findingsUnder(`${whole}交期：2025.3.25`).map(({ code }) => code);
  expect(codes).not.toContain("date-from-text");
});

test("lines of one order are told apart by what their rows hold", () => {
  const twice = `${rows}\n      GJ-80|湿巾80抽|4800|0`;
  const found = findingsUnder(`${whole}交期：|2025-03-25`, twice);
  expect(found.filter(({ code }) => code === "duplicate-order-line")).toMatchObject([
    { row: 6, column: null, field: "orderNo", fix: null },
  ]);
});

test("a finding about the form is one about every line", () => {
  const lines = linesUnder("订单号：A-1|客户：百联|交期：|2025-03-01|下单日期：|2025-03-09");
  const checked = checkLines(lines, ruleContext("2025-03-10"));
  const findings = checked.findings.filter(
    ({ severity, formLabel }) => severity === "error" && formLabel !== undefined,
  );
  expect(findings).toHaveLength(1);
  const source = {
    ...{ ...checked, findings, file: "book.xlsx", linked: true },
    ...{ copies: null, sheetMonth: null, customerIsSheet: false },
  };
  expect(countFindings([source]).accurateLines).toBe(0);
});

test("a line is shown at its own row's cell, not at the form's", () => {
  expect(lineColumn(linesUnder(`${whole}交期：|2025-03-25`))).toBe(0);
});
