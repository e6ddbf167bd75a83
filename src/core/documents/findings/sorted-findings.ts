import type { CheckedTable } from "../../check";
import { severities } from "../../report/severity-looks";
import type { Finding, Severity } from "../../rules/rule";

/** A finding, and the table it was found in (index). */
export interface PlacedFinding {
  readonly table: number;
  readonly finding: Finding;
}

/** Findings of one severity: rows `first` to `last` of the sorted list; none when `last < first`. */
export interface SeverityRun {
  readonly severity: Severity;
  readonly first: number;
  readonly last: number;
}

export interface SortedFindings {
  /** The gravest first; of one severity, as they stand in the tables. */
  readonly all: readonly PlacedFinding[];
  readonly runs: readonly SeverityRun[];
}

export function sortFindings(tables: readonly CheckedTable[]): SortedFindings {
  const bySeverity = severities.map((severity) =>
    tables.flatMap(({ findings }, table) =>
      findings.filter((finding) => finding.severity === severity).map((finding) => ({ table, finding })),
    ),
  );
  let first = 0;
  const runs = severities.map((severity, at) => {
    const run = { severity, first, last: first + (bySeverity[at]?.length ?? 0) - 1 };
    first = run.last + 1;
    return run;
  });
  return { all: bySeverity.flat(), runs };
}
