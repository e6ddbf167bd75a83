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

/** Counts what the rules found in the tables. */
export function countFindings(tables: readonly SourceTable[]): FindingCounts {
  const kinds = new Map<string, { -readonly [K in keyof FindingKind]: FindingKind[K] }>();
  const bySeverity = { error: 0, warning: 0, info: 0 };
  let accurateLines = 0;
  tables.forEach(({ lines, findings }, table) => {
    const rowsInError = new Set<number>();
    for (const finding of findings) {
      const { code, severity, row } = finding;
      bySeverity[severity] += 1;
      if (severity === "error") rowsInError.add(row);
      const key = `${severity} ${code}`;
      const kind = kinds.get(key);
      if (kind) kind.count += 1;
      else kinds.set(key, { code, severity, count: 1, first: { table, finding } });
    }
    accurateLines += lines.count - linesAmong(lines.rows, rowsInError);
  });
  const ranked = [...kinds.values()].sort((a, b) => b.count - a.count || compare(a, b));
  return { kinds: ranked, bySeverity, accurateLines };
}

function linesAmong(rows: Int32Array, wanted: ReadonlySet<number>): number {
  if (wanted.size === 0) return 0;
  return rows.reduce((sum, row) => sum + (wanted.has(row) ? 1 : 0), 0);
}

function compare(a: FindingKind, b: FindingKind): number {
  return `${a.severity} ${a.code}` < `${b.severity} ${b.code}` ? -1 : 1;
}
