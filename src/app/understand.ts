import {
  readLines,
  understandSheet,
  withLayouts,
  type OrderLines,
  type Profile,
  type SheetCells,
  type TableKind,
  type UnderstoodTable,
} from "../core";

export interface UnderstoodSheet {
  readonly cells: SheetCells;
  readonly tables: readonly UnderstoodTable[];
}

/** Kinds of table of which one at least must be there for a workbook to be checked. */
const mainKinds: readonly TableKind[] = ["orders", "packagingPurchase", "dispatch"];

/** Kinds of table whose rows are read and checked, each by the rules that are made for it. */
export const checkedKinds: ReadonlySet<TableKind> = new Set<TableKind>([
  ...mainKinds,
  "stock",
  "exceptions",
  "capacity",
  "drivers",
  "calendar",
  "payments",
  "samples",
  "quotes",
]);

/** There is something to check; `also` are kinds that will do besides. */
export function isWorthChecking(tables: readonly OrderLines[], also: readonly TableKind[] = []): boolean {
  return tables.some(({ kind }) => mainKinds.includes(kind) || also.includes(kind));
}

/** Finds the tables of every sheet and what their columns are; the team's own word (the profile) wins. */
export function understand(sheets: readonly SheetCells[], profile: Profile): readonly UnderstoodSheet[] {
  return sheets.map((cells) => ({ cells, tables: understandSheet(cells, profile.columns, profile.layouts) }));
}

/** The profile with the layouts of these sheets kept in it, to be taken up when they come back. */
export function withKnownLayouts(
  profile: Profile,
  sheets: readonly Pick<UnderstoodSheet, "tables">[],
): Profile {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ columns }) => columns));
  return { ...profile, layouts: withLayouts(profile.layouts ?? [], tables) };
}

/** Reads the lines of every table that can be checked. */
export function readCheckedTables(
  sheets: readonly UnderstoodSheet[],
  { habits }: Profile,
): readonly OrderLines[] {
  return sheets.flatMap(({ cells, tables }) =>
    tables.filter((table) => checkedKinds.has(table.kind)).map((table) => readLines(cells, table, habits)),
  );
}
