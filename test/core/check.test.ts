import fc from "fast-check";
import { checkLines } from "../../src/core/check";
import { deliveryStates } from "../../src/core/delivery/delivery";
import { rules } from "../../src/core/rules";
import { tableKinds } from "../../src/core/orders/understood";
import { cell, orderLines, type TestColumns, type TestTable } from "../support/order-lines";
import { ruleContext } from "../support/rule-context";

const asOf = "2025-06-20";

function check(columns: TestColumns, table: TestTable = {}) {
  return checkLines(orderLines(columns, table), ruleContext(asOf));
}

function statesOf({ delivery }: ReturnType<typeof check>) {
  return Array.from(delivery.states, (state) => deliveryStates[state]);
}

test("a finding says where it is, what it is and how to put it right", () => {
  const { findings } = check(
    { orderNo: ["A1"], orderQty: [10_000], pcsPerCarton: [24], cartonsOrdered: [418] },
    { sheet: "2025订单", firstRow: 9 },
  );
  expect(findings).toEqual([
    {
      code: "carton-order-differs",
      severity: "error",
      sheet: "2025订单",
      row: 9,
      column: 3,
      field: "cartonsOrdered",
      args: { ordered: 418, needed: 417 },
      fix: { kind: "setValue", value: 417, type: "number" },
    },
  ]);
});

test("findings come by row, then by column", () => {
  const { findings } = check({
    orderQty: [0, null],
    requiredDate: [null, cell.word("月底")],
    customer: [null, "KIDCO"],
  });
  expect(findings.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 0, "quantity-not-positive-whole"],
    [2, 1, "missing-required-date"],
    [2, 2, "missing-customer"],
    [3, 0, "missing-quantity"],
    [3, 1, "required-date-is-word"],
  ]);
});

test("a rule whose columns the table lacks is named, with the columns", () => {
  const { notChecked } = check({ orderQty: [1], requiredDate: ["2025-07-01"] });
  expect(notChecked).toContainEqual({ code: "ship-before-order", missing: ["actualShipDate", "orderDate"] });
  expect(notChecked).toContainEqual({
    code: "approval-missing",
    missing: [
      "approvalFinance",
      "approvalSalesManager",
      "prodStartPlan",
      "prodStartActual",
      "producedQty",
      "bagsOrdered",
      "cartonsOrdered",
    ],
  });
  expect(notChecked.map(({ code }) => code)).not.toContain("missing-quantity");
});

test.each(tableKinds)("a table of kind %s meets the rules for that kind and no other", (kind) => {
  const meant = rules
    .filter((rule) => (rule.kinds as readonly string[]).includes(kind))
    .map(({ code }) => code);
  const { findings, notChecked } = check({ orderNo: [null], remarks: [cell.error("#REF!")] }, { kind });
  for (const { code } of [...findings, ...notChecked]) expect(meant).toContain(code);
  expect(findings.some(({ code }) => code === "error-cell")).toBe(kind !== "other");
  expect(findings.some(({ code }) => code === "missing-order-no")).toBe(kind === "orders");
});

test("a finding that endangers delivery puts an on-track line at risk, and no other line", () => {
  const checked = check({
    requiredDate: ["2025-08-01", "2025-08-01", "2025-06-23"],
    prodEndPlan: ["2025-08-05", "2025-07-20", "2025-08-05"],
  });
  expect(statesOf(checked)).toEqual(["atRisk", "onTrack", "dueSoon"]);
});

test("a finding that does not endanger delivery leaves the state alone", () => {
  const checked = check({ requiredDate: ["2025-08-01"], customer: [null] });
  expect(checked.findings).toHaveLength(1);
  expect(statesOf(checked)).toEqual(["onTrack"]);
});

test("a table without lines has no findings", () => {
  expect(check({})).toMatchObject({ findings: [], delivery: { states: new Uint8Array(0) } });
});

test("the same table is checked alike whatever the order of its rows, but for what compares rows", () => {
  const row = fc.record({
    orderNo: fc.constantFrom("A1", "A2", null),
    orderQty: fc.constantFrom(100, 0, 12.5, null),
    shippedQty: fc.constantFrom(0, 100, 200, null),
    orderDate: fc.constantFrom("2025-05-01", "2025-06-01", null),
    requiredDate: fc.constantFrom("2025-04-01", "2025-06-20", "2025-07-01", null),
    actualShipDate: fc.constantFrom("2025-04-15", "2025-06-19", "2025-06-25", null),
  });
  const found = (rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]) => {
    const { findings } = check({
      orderNo: rows.map((r) => r.orderNo),
      orderQty: rows.map((r) => r.orderQty),
      shippedQty: rows.map((r) => r.shippedQty),
      orderDate: rows.map((r) => r.orderDate),
      requiredDate: rows.map((r) => r.requiredDate),
      actualShipDate: rows.map((r) => r.actualShipDate),
    });
    return findings.map(({ row: at, code, args }) => ({ row: at, code, args }));
  };
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const backwards = found([...rows].reverse()).map((finding) => ({
        ...finding,
        row: rows.length + 3 - finding.row,
      }));
      const key = (finding: object) => JSON.stringify(finding);
      expect(backwards.map(key).sort()).toEqual(found(rows).map(key).sort());
    }),
  );
});
