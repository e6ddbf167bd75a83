import type { CheckedTable, NotChecked } from "../../src/core/check";
import { deliveryOf } from "../../src/core/delivery/delivery-of";
import type { Finding, FindingArgs, Severity } from "../../src/core/rules/rule";
import { orderLines, type TestColumns, type TestTable } from "./order-lines";
import { ruleContext } from "./rule-context";

/** What a test says was found: at a line (from 0), or at a sheet row that is no line. */
export interface TestFinding {
  readonly at: { readonly line: number } | { readonly row: number };
  readonly severity: Severity;
  readonly code?: string;
  readonly args?: FindingArgs;
}

export interface TestChecked extends TestTable {
  readonly asOf: string;
  readonly findings?: readonly TestFinding[];
  readonly notChecked?: readonly NotChecked[];
}

/** Order lines with their delivery worked out and the findings a test states, as a check would give them. */
export function checkedTable(
  columns: TestColumns,
  { asOf, findings = [], notChecked = [], ...table }: TestChecked,
): CheckedTable {
  const lines = orderLines(columns, table);
  return {
    lines,
    findings: findings.map(({ at, severity, code = "amount-differs", args = {} }): Finding => {
      const row = "row" in at ? at.row : (lines.rows[at.line] ?? 0);
      return { code, severity, sheet: lines.sheet, row, column: 1, field: null, args, fix: null };
    }),
    notChecked,
    delivery: deliveryOf(lines, ruleContext(asOf), new Uint8Array(lines.count)),
  };
}
