import { wholeOf, type InPieces } from "../pieces";
import type { SheetCells } from "../sheet/cells";
import { findTables } from "../sheet/find-tables";
import type { FoundTable } from "../sheet/table";
import { tableTitle } from "../sheet/table-title";
import { datedColumns } from "./dated-columns";
import type { FieldId } from "./fields";
import { certainFormFields, formFields, readForm } from "./form/form-fields";
import type { Layout } from "./layouts/layout";
import { recallLayout } from "./layouts/recall-layout";
import { mapColumns } from "./mapping/map-columns";
import { missingFields } from "./missing-fields";
import { settleColumns, type SettledColumns } from "./settle-columns";
import { tableKind } from "./table-kind";
import { titleDay } from "./title-day";
import type { UnderstoodTable } from "./understood";

/**
 * The tables of a sheet, what each keeps, and which of its columns is which field.
 * @param settled - what the team has said its columns are
 * @param layouts - layouts met before: their columns are taken up again
 */
export function understandSheet(
  sheet: SheetCells,
  settled: SettledColumns = {},
  layouts: readonly Layout[] = [],
): readonly UnderstoodTable[] {
  return wholeOf(understandInPieces(sheet, settled, layouts));
}

/** The same: the tables first, then one by one what they are. */
export function* understandInPieces(
  sheet: SheetCells,
  settled: SettledColumns = {},
  layouts: readonly Layout[] = [],
): InPieces<readonly UnderstoodTable[]> {
  const tables = findTables(sheet);
  const understood: UnderstoodTable[] = [];
  for (const table of tables) {
    yield;
    understood.push(understandTable(sheet, table, tables, settled, layouts));
  }
  return understood;
}

function understandTable(
  sheet: SheetCells,
  table: FoundTable,
  tables: readonly FoundTable[],
  settled: SettledColumns,
  layouts: readonly Layout[],
): UnderstoodTable {
  const title = `${sheet.name}\n${tableTitle(sheet, table, tables)}`;
  const form = readForm(sheet, table, tables);
  const found = mapColumns(sheet, table, title, certainFormFields(form, title));
  const known = recallLayout(found, layouts);
  const columns = settleColumns(known?.columns ?? found, settled);
  const above = formFields(form, title, columns, settled);
  const fields = new Set<FieldId>([...columns, ...above].flatMap(({ field }) => field ?? []));
  const kind = tableKind(fields, title);
  return {
    kind,
    table,
    columns,
    formFields: above,
    missingFields: missingFields(kind, fields),
    datedColumns: datedColumns(columns),
    titleDay: titleDay(title),
    change: known?.change ?? null,
  };
}
