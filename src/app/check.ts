import {
  checkLines,
  defaultSettings,
  ruleContextOf,
  type CheckedTable,
  type Day,
  type Profile,
  type SheetCells,
  type TableKind,
} from "../core";
import { isWorthChecking, readCheckedTables, understand, type UnderstoodSheet } from "./understand";

export type CheckOutcome =
  | {
      readonly kind: "checked";
      readonly sheets: readonly UnderstoodSheet[];
      readonly tables: readonly CheckedTable[];
    }
  | { readonly kind: "noOrderTable"; readonly found: readonly TableKind[] };

export interface CheckOptions {
  readonly asOf: Day;
  readonly profile: Profile;
  /** Kinds of table that will do where there are no orders; none when not said. */
  readonly also?: readonly TableKind[];
  /** Told how many lines there are before the rules look at them. */
  readonly onLines?: (lines: number) => void;
}

/** Checks every order line of the sheets against the rules of the trade. */
export function check(
  cells: readonly SheetCells[],
  { asOf, profile, also, onLines }: CheckOptions,
): CheckOutcome {
  const settings = profile.settings ?? defaultSettings;
  const sheets = understand(cells, profile);
  const lines = readCheckedTables(sheets, profile);
  if (!isWorthChecking(lines, also))
    return { kind: "noOrderTable", found: sheets.flatMap((s) => s.tables.map((t) => t.kind)) };
  onLines?.(lines.reduce((sum, table) => sum + table.count, 0));
  const context = ruleContextOf(asOf, settings, lines);
  return { kind: "checked", sheets, tables: lines.map((table) => checkLines(table, context)) };
}
