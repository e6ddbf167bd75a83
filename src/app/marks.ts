import { findingText, type CheckedTable, type Lang, type Severity } from "../core";
import type { Mark } from "./workbook";

const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * The marks for findings: one a cell, in the colour of its gravest finding, with every sentence. What is said of a
 * whole row is marked at the table's first column.
 */
export function marksOf(tables: readonly CheckedTable[], lang: Lang): readonly Mark[] {
  return tables.flatMap(({ lines, findings }) => {
    const marks = new Map<string, Mark>();
    for (const finding of findings) {
      const { sheet, row, severity } = finding;
      const column = finding.column ?? lines.table.area.firstColumn;
      const place = `${row}:${column}`;
      const sentence = findingText(finding, lang);
      const before = marks.get(place);
      marks.set(place, {
        sheet,
        row,
        column,
        severity: before && gravity[before.severity] >= gravity[severity] ? before.severity : severity,
        note: before ? `${before.note}\n${sentence}` : sentence,
      });
    }
    return [...marks.values()];
  });
}
