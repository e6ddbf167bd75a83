import type { FieldId } from "../orders/fields";
import { ruleOf } from "../rules/finding-text";
import type { Finding, Severity } from "../rules/rule";
import type { ReviewTable } from "./tables/review-table";

/** Findings of one code and severity; of a rule that names the field it looks at, those of one field. */
export interface FindingKind {
  readonly code: string;
  /** Null where the rule's sentence does not name the field. */
  readonly field: FieldId | null;
  readonly severity: Severity;
  readonly count: number;
  readonly first: { readonly table: number; readonly finding: Finding };
}

export interface FindingCounts {
  /** Most findings first. */
  readonly kinds: readonly FindingKind[];
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Lines without an error, copies aside. */
  readonly accurateLines: number;
}

type Counting = { -readonly [K in keyof FindingKind]: FindingKind[K] };

/** Counts what the rules found in the tables. */
export function countFindings(
  tables: readonly Pick<ReviewTable, "lines" | "findings" | "copies">[],
): FindingCounts {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  /** Several entries a code: a rule may look at several fields, and give other severities than its own. */
  const byCode = new Map<string, Counting[]>();
  const namesField = fieldNamer();
  let accurateLines = 0;
  tables.forEach(({ lines, findings, copies }, table) => {
    const inError = new Uint8Array(lines.table.area.lastRow + 1);
    for (const finding of findings) {
      const { code, severity, row } = finding;
      const field = namesField(code) ? finding.field : null;
      bySeverity[severity] += 1;
      if (severity === "error" && finding.formLabel !== undefined) inError.fill(1);
      else if (severity === "error") inError[row] = 1;
      const kinds = byCode.get(code) ?? [];
      const kind = kinds.find((each) => each.field === field && each.severity === severity);
      if (kind) kind.count += 1;
      else byCode.set(code, [...kinds, { code, field, severity, count: 1, first: { table, finding } }]);
    }
    for (let line = 0; line < lines.count; line += 1) {
      if (copies?.[line] !== 1) accurateLines += 1 - (inError[lines.rows[line] ?? 0] ?? 0);
    }
  });
  return { kinds: [...byCode.values()].flat().sort(commonestFirst), bySeverity, accurateLines };
}

function commonestFirst(a: FindingKind, b: FindingKind): number {
  return b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function nameOf({ code, field, severity }: FindingKind): string {
  return `${code} ${field} ${severity}`;
}

/** Tells whether a rule's sentence names the field; asks the rule once a code. */
function fieldNamer(): (code: string) => boolean {
  const known = new Map<string, boolean>();
  return (code) => {
    const names = known.get(code) ?? ruleOf(code).text.en.includes("{field}");
    known.set(code, names);
    return names;
  };
}
