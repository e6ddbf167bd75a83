import { lineNames, wholeOf, type CheckedTable, type Finding, type InPieces } from "../../core";
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

/** A key costs more than all the rest of a finding, and few are asked for. */
class FoundAt implements Found {
  constructor(
    readonly finding: Finding,
    readonly sheet: CheckedSheet,
    readonly table: CheckedTable,
    readonly line: number,
    readonly waiver: Waiver | null,
  ) {}

  get key(): string {
    return findingKey(this.sheet, this.table, this.finding, this.line);
  }

  get hidden(): boolean {
    return this.table.lines.hidden[this.line] === 1;
  }
}

/** Findings looked at in one go: a few hundredths of a second. */
const atOnce = 4_000;

/** Every finding of the workbook, with its line and whether somebody waived it. */
export function* foundInPieces(
  sheets: readonly CheckedSheet[],
  waivers: readonly Waiver[],
): InPieces<readonly Found[]> {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const all: Found[] = [];
  for (const sheet of sheets) {
    for (const table of sheet.checked) {
      const lineOf = lineFinder(table);
      for (const finding of table.findings) {
        const line = lineOf(finding.row);
        const waiver = byKey.size === 0 ? null : (byKey.get(findingKey(sheet, table, finding, line)) ?? null);
        all.push(new FoundAt(finding, sheet, table, line, waiver));
        if (all.length % atOnce === 0) yield;
      }
    }
  }
  return all;
}

export function foundIn(sheets: readonly CheckedSheet[], waivers: readonly Waiver[]): readonly Found[] {
  return wholeOf(foundInPieces(sheets, waivers));
}

/** Finds the line of a row; rows are asked for, and stand in the table, from top to bottom. 0 for a row above. */
function lineFinder({ lines: { rows } }: CheckedTable): (row: number) => number {
  let next = 0;
  return (row) => {
    while (next < rows.length && (rows[next] ?? 0) < row) next += 1;
    return rows[next] === row ? next : 0;
  };
}
