import { formPairs, type FormPair } from "../../sheet/form-pairs";
import { labelReader } from "../../sheet/header-label";
import type { ColumnCells, SheetCells } from "../../sheet/cells";
import type { FoundTable } from "../../sheet/table";
import { fieldOf, type FieldId } from "../fields";
import { headerKey } from "../headers/header-key";
import { assignColumns } from "../mapping/assign-columns";
import { columnProfile } from "../mapping/column-profile";
import { storedCells } from "../mapping/stored-cells";
import { weighCandidates, type HeadedColumn, type WeighedColumn } from "../mapping/weigh-candidates";
import type { SettledColumns } from "../settle-columns";
import type { MappedColumn } from "../understood";
import type { FormField } from "./form-field";
import { fitsField, shownValue } from "./form-value";

/** Confidence from which a label is certainly a field; below it, a form is left alone. */
const certain = 0.9;

/** An invoice has a number and a day of its own: they are not the order's, as they may be in a list of sales. */
const ofTheInvoice = /invoice|发票|發票/i;

/** The form above a table: its labels, each with its value as a column of one cell. */
export interface Form {
  readonly sheet: SheetCells;
  readonly pairs: readonly FormPair[];
  readonly columns: readonly HeadedColumn[];
}

/** Finds the form above a table. */
export function readForm(sheet: SheetCells, table: FoundTable, tables: readonly FoundTable[]): Form {
  const found = formPairs(sheet, table, tables, labelReader());
  const seen = new Set<string>();
  const pairs = found.filter((pair) => {
    if (ofTheInvoice.test(pair.label)) return false;
    const key = `${headerKey(pair.label)} ${shownValue(pair, sheet)}`;
    return !seen.has(key) && seen.add(key);
  });
  const dateStyles = Uint8Array.from(sheet.styles, ({ isDate }) => (isDate ? 1 : 0));
  const columns = pairs.map((pair, at): HeadedColumn => {
    const cells = { column: at, cells: pairCells(sheet, pair), rows: Int32Array.of(pair.row), dateStyles };
    const stored = storedCells(cells);
    return { cells, stored, header: { own: pair.label, group: null }, profile: columnProfile(cells, stored) };
  });
  return { sheet, pairs, columns };
}

/** The fields that the form's words alone make certain: they help to settle what the table's columns are. */
export function certainFormFields(form: Form, title: string): ReadonlySet<FieldId> {
  return new Set(assigned(form, title, new Set(), {}).map(({ field }) => field));
}

/**
 * The values of a form that hold for every line: those whose label is certainly a field of a line's order or
 * shipment, whose value can be one, and that no column of the table has or might have.
 *
 * @param settled - what the team has said its columns are: a label may be named there as a header is
 */
export function formFields(
  form: Form,
  title: string,
  columns: readonly MappedColumn[],
  settled: SettledColumns,
): readonly FormField[] {
  const taken = new Set(columns.flatMap(({ field, alternativeTo }) => field ?? alternativeTo ?? []));
  const known = new Set(columns.flatMap(({ field }) => field ?? []));
  return assigned(form, title, known, settled).filter(({ field }) => !taken.has(field));
}

function assigned(
  form: Form,
  title: string,
  known: ReadonlySet<FieldId>,
  settled: SettledColumns,
): readonly FormField[] {
  const weighed = weighCandidates(form.columns, title, known);
  const fieldOfPair = assignColumns(weighed.map(contenderOf));
  const found = form.pairs.flatMap((pair, at): FormField[] => {
    const told = Object.hasOwn(settled, pair.label)
      ? { field: settled[pair.label] ?? null, confidence: 1 }
      : null;
    const { field = null, confidence = 0 } = told ?? fieldOfPair.get(at) ?? {};
    if (field === null || confidence < certain || fieldOf(field).carries === undefined) return [];
    if (!fitsField(field, pair, form.sheet)) return [];
    const { label, row, column, isShared } = pair;
    const value = shownValue(pair, form.sheet);
    return [{ field, label, confidence: Math.round(confidence * 100) / 100, row, column, value, isShared }];
  });
  const isForm = found.length > 1;
  return found.filter((one, at) => {
    const isFirst = found.findIndex(({ field }) => field === one.field) === at;
    const hasColon = form.pairs.some(({ label, hasColon: colon }) => colon && label === one.label);
    return isFirst && (hasColon || isForm || /\d/.test(one.value));
  });
}

function contenderOf({ cells, header, profile, candidates }: WeighedColumn) {
  return { column: cells.column, key: headerKey(header.own), filled: profile.filled, candidates };
}

/** The cells of the pair's column; where the label shares the cell, as if the value stood there alone. */
export function pairCells(
  sheet: SheetCells,
  { row, column, value, isShared }: Pick<FormPair, "row" | "column" | "value" | "isShared">,
): ColumnCells {
  const cells = sheet.columns[column];
  if (cells && !isShared) return cells;
  const values = new Array<null | typeof value>(row).fill(null);
  values[row - 1] = value;
  return { values, styles: new Uint16Array(row), formulaRows: new Set() };
}
