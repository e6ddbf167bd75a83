import {
  areaAddress,
  columnLetters,
  dayText,
  deliveryStates,
  findingText,
  type CheckedTable,
  type Day,
  type DeliveryState,
  type Finding,
  type Lang,
  type Severity,
} from "../../core";

/** The document of `gendan check --json`. Shape fixed by the command line's contract. */
export function checkJson(file: string, asOf: Day, tables: readonly CheckedTable[], lang: Lang) {
  const findings = tables.flatMap((table) => table.findings);
  return {
    file,
    asOf: dayText(asOf),
    tables: tables.map(({ lines }) => ({
      sheet: lines.sheet,
      kind: lines.kind,
      range: areaAddress(lines.table.area),
      orderLines: lines.count,
    })),
    counts: countsOf(findings),
    findings: findings.map((finding) => findingJson(finding, lang)),
    notChecked: tables.flatMap(({ lines, notChecked }) =>
      notChecked.map(({ code, missing }) => ({ sheet: lines.sheet, code, missing })),
    ),
    delivery: deliveryJson(tables.filter(({ lines }) => lines.kind === "orders")),
  };
}

/** Findings by severity. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function findingJson(finding: Finding, lang: Lang) {
  const { code, severity, sheet, row, column, field, args, fix } = finding;
  return {
    code,
    severity,
    sheet,
    row,
    column: column === null ? null : columnLetters(column),
    field,
    args,
    message: findingText(finding, lang),
    ...(fix && { fix: { kind: fix.kind, value: fix.value } }),
  };
}

type DeliveryEntry = number | { sheet?: string; row: number; days?: number };

/** Every order line's row, in exactly one list; entries name the sheet when there are several. */
function deliveryJson(tables: readonly CheckedTable[]): Record<DeliveryState, DeliveryEntry[]> {
  const lists = Object.fromEntries(deliveryStates.map((state) => [state, [] as DeliveryEntry[]]));
  const several = new Set(tables.map(({ lines }) => lines.sheet)).size > 1;
  for (const { lines, delivery } of tables) {
    for (let line = 0; line < lines.count; line += 1) {
      const state = deliveryStates[delivery.states[line] ?? 0] ?? "undated";
      const row = lines.rows[line] ?? 0;
      const days = state === "overdue" ? { days: delivery.days[line] ?? 0 } : {};
      const plain = !several && state !== "overdue";
      lists[state]?.push(plain ? row : { ...(several && { sheet: lines.sheet }), row, ...days });
    }
  }
  return lists as Record<DeliveryState, DeliveryEntry[]>;
}
