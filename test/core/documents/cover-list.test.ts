import { rules } from "../../../src/core/rules";
import { clauseOfRule } from "../../../src/core/documents/liability/clause-of-rule";
import { clauseOf } from "../../../src/core/responsibility/matrix";
import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { blocksOf, columnOf, notesOf } from "../../support/report-tables";

const date = "2025-06-20";

test("every rule charged is a rule, every clause a clause", () => {
  const codes = new Set<string>(rules.map(({ code }) => code));
  for (const [rule, clause] of clauseOfRule) {
    expect(codes.has(rule)).toBe(true);
    expect(clauseOf(clause)).not.toBeNull();
  }
});

const table = checkedTable(
  {
    orderNo: ["open", "shipped", "shipped paper"],
    orderQty: [10, 10, 10],
    shippedQty: [0, 10, 10],
  },
  {
    asOf: date,
    findings: [
      { at: { line: 0 }, severity: "error", code: "approval-missing" },
      { at: { line: 1 }, severity: "error", code: "approval-missing" },
      { at: { line: 2 }, severity: "error", code: "shipped-without-notice" },
      { at: { line: 0 }, severity: "info", code: "number-from-text" },
    ],
  },
);

function headings(report: ReturnType<typeof madeDocument>) {
  return blocksOf(report).flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [block.text] : [],
  );
}

test("findings of open lines by clause; papers count on shipped lines, too", () => {
  const report = madeDocument("cover-list", [table], { date });
  expect(headings(report).slice(0, 2)).toEqual([
    "跟单-1　生产通知单未经审核就下达（1 条）",
    "跟单-5　车辆未按要求调度、出运通知单填错，或随意调度（1 条）",
  ]);
  expect(columnOf(report, "risks-5", "orderNo")).toEqual(["open"]);
  expect(columnOf(report, "risks-5", "act")[0]).toContain("请先补签");
});

test("chosen orders, shipped or not", () => {
  const report = madeDocument("cover-list", [table], { date, orders: ["shipped"] });
  expect(columnOf(report, "risks-5", "orderNo")).toEqual(["shipped"]);
});

test("nothing to charge is said", () => {
  const clean = checkedTable({ orderNo: ["A1"] }, { asOf: date });
  expect(notesOf(madeDocument("cover-list", [clean], { date }))[0]).toBe("没有会追究跟单的问题。");
});

test("the samples: approvals in the orders, quantities in the purchases, papers in the dispatches", async () => {
  const first = async (sample: string) => headings(await madeFromSample("cover-list", sample, { date }))[0];
  expect(await first("S01")).toBe("跟单-1　生产通知单未经审核就下达（12 条）");
  expect(await first("S02")).toMatch(/^跟单-2/);
  expect(await first("S03")).toMatch(/^跟单-5/);
});

test("a finding in the form above the table is one of every open line", () => {
  const [finding] = table.findings;
  const ofForm = { ...table, findings: [{ ...finding!, row: 1, formLabel: "财务审核" }] };
  expect(columnOf(madeDocument("cover-list", [ofForm], { date }), "risks-5", "orderNo")).toEqual(["open"]);
  const twoOpen = checkedTable({ orderNo: ["A", "B"], orderQty: [1, 2] }, { asOf: date });
  const both = madeDocument("cover-list", [{ ...twoOpen, findings: ofForm.findings }], { date });
  expect(columnOf(both, "risks-5", "orderNo")).toEqual(["A", "B"]);
});
