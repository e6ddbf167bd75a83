import { findingText, type CheckedTable, type Finding, type Lang, type Severity } from "../core";
import type { Mark } from "./workbook";

const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Cells marked at the most: every mark carries a note, and Excel grows slow with many thousands of them. */
export const mostMarks = 5000;

export interface Marks {
  readonly marks: readonly Mark[];
  /** Cells with findings that are not marked, because there are too many. */
  readonly leftOut: number;
}

/**
 * The marks for errors and warnings: one a cell, in the colour of its gravest finding, with every sentence, the
 * gravest first. What is said of a whole row is marked at the table's first column. Notes on how a cell was read are
 * in the list of findings only.
 */
export function marksOf(tables: readonly CheckedTable[], lang: Lang): Marks {
  const all = tables
    .flatMap((table) => marksOfTable(table, lang))
    .sort((one, other) => gravity[other.severity] - gravity[one.severity]);
  return { marks: all.slice(0, mostMarks), leftOut: Math.max(0, all.length - mostMarks) };
}

function marksOfTable({ lines, findings }: CheckedTable, lang: Lang): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    if (finding.severity === "info") continue;
    const column = finding.column ?? lines.table.area.firstColumn;
    const place = `${finding.row}:${column}`;
    marks.set(place, joined(marks.get(place), finding, column, lang));
  }
  return [...marks.values()];
}

function joined(before: Mark | undefined, finding: Finding, column: number, lang: Lang): Mark {
  const { sheet, row, severity } = finding;
  const sentence = findingText(finding, lang);
  if (!before) return { sheet, row, column, severity, note: sentence };
  const graver = gravity[severity] > gravity[before.severity] ? severity : before.severity;
  return { ...before, severity: graver, note: `${before.note}\n${sentence}` };
}
