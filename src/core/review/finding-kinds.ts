import type { Finding, Severity } from "../rules/rule";
import type { SourceTable } from "../documents/line-list/source-table";

/** Findings of one code and severity. */
export interface FindingKind {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly first: { readonly table: number; readonly finding: Finding };
}

export interface FindingCounts {
  /** Most findings first. */
  readonly kinds: readonly FindingKind[];
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Lines without an error. */
  readonly accurateLines: number;
}

type Counting = { -readonly [K in keyof FindingKind]: FindingKind[K] };

/** Counts what the rules found in the tables. */
export function countFindings(tables: readonly SourceTable[]): FindingCounts {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  /** Up to three entries a code: a rule may give other severities than its own. */
  const byCode = new Map<string, Counting[]>();
  let accurateLines = 0;
  tables.forEach(({ lines, findings }, table) => {
    const inError = new Uint8Array(lines.table.area.lastRow + 1);
    for (const finding of findings) {
      const { code, severity, row } = finding;
      bySeverity[severity] += 1;
      if (severity === "error") inError[row] = 1;
      const kinds = byCode.get(code) ?? [];
      const kind = kinds.find((each) => each.severity === severity);
      if (kind) kind.count += 1;
      else byCode.set(code, [...kinds, { code, severity, count: 1, first: { table, finding } }]);
    }
    for (let line = 0; line < lines.count; line += 1)
      accurateLines += 1 - (inError[lines.rows[line] ?? 0] ?? 0);
  });
  return { kinds: [...byCode.values()].flat().sort(commonestFirst), bySeverity, accurateLines };
}

function commonestFirst(a: FindingKind, b: FindingKind): number {
  return b.count - a.count || (a.code + a.severity < b.code + b.severity ? -1 : 1);
}
