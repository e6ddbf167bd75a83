import { lineNames, type CheckedTable, type Finding } from "../../core";
import type { CheckedSheet } from "./check-sheets";
import { cellText } from "./cell-text";
import type { Waiver } from "./memory";

/** A finding at its line, with the words that tell the line from others. */
export interface Found {
  readonly finding: Finding;
  readonly sheet: CheckedSheet;
  readonly table: CheckedTable;
  readonly line: number;
  readonly hidden: boolean;
  /** Which finding it is, also after the sheet was sorted or rows were put in. */
  readonly key: string;
  readonly waiver: Waiver | null;
}

/**
 * Which finding it is: its rule, the sheet, the order line's own names (its row where it has none), the column's
 * header and what the cell holds. Once the cell holds something else, it is another finding.
 */
export function findingKey(
  { cells }: CheckedSheet,
  { lines }: CheckedTable,
  finding: Finding,
  line: number,
): string {
  const place = lineNames(lines, line);
  const { column } = finding;
  const inTable = lines.mapping.find((mapped) => mapped.column === column)?.header;
  const header = finding.formLabel ?? inTable ?? null;
  const value = column === null ? finding.args : cellText(cells, finding.row, column);
  return JSON.stringify([finding.code, finding.sheet, place, header, value]);
}

/** Every finding of the workbook, with its line and whether somebody waived it. */
export function foundIn(sheets: readonly CheckedSheet[], waivers: readonly Waiver[]): readonly Found[] {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  return sheets.flatMap((sheet) =>
    sheet.checked.flatMap((table) => {
      const lineOfRow = new Map<number, number>();
      table.lines.rows.forEach((row, line) => lineOfRow.set(row, line));
      return table.findings.map((finding): Found => {
        const line = lineOfRow.get(finding.row) ?? 0;
        const hidden = table.lines.hidden[line] === 1;
        // A key costs more than all the rest of a finding, and few are asked for.
        const keyOf = () => findingKey(sheet, table, finding, line);
        const waiver = byKey.size === 0 ? null : (byKey.get(keyOf()) ?? null);
        return {
          ...{ finding, sheet, table, line, hidden, waiver },
          get key() {
            return keyOf();
          },
        };
      });
    }),
  );
}
