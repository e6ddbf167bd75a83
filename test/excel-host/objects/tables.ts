import { asFlag, asText, isAbsent } from "../protocol/arguments";
import { defineCollection, sameText } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { type Area, columnNumbers, contains, rowsOf, touches } from "../model/areas";
import { emptyBag } from "../model/bag";
import { valueOf } from "../model/cells";
import { newFilter } from "../model/filter";
import { requireAllowed, requireWholeMerges } from "../model/guards";
import { nextNumber } from "../model/empty";
import type { Sheet, Table, Workbook } from "../model/workbook";
import { clearContents, enter } from "../model/write";
import { autoFilterType } from "./auto-filter";
import { bagScalars } from "./bag-type";
import { rangeObject } from "./range";
import { areaOf, rangeArgument } from "./range-target";
import { tableColumnCollectionType } from "./table-columns";
import { tableRowCollectionType } from "./table-rows";
import { type TableTarget, bodyArea, headerArea, tableArea } from "./table-target";
import { worksheetType } from "./worksheet";

/** The tables of a sheet, or of the whole workbook where `sheet` is null. */
interface TablesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

function rename({ sheet, table }: TableTarget, value: unknown): void {
  const name = asText(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
    throw hostError("InvalidArgument", `not a table name: ${name}`);
  const others = sheet.workbook.sheets.flatMap((each) => each.tables).filter((other) => other !== table);
  if (others.some((other) => sameText(other.name, name))) throw hostError("ItemAlreadyExists", name);
  table.name = name;
}

function removeTable({ sheet, table }: TableTarget): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

export const tableType = defineType<TableTarget>("Table", {
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: rename },
    ...bagScalars((target: TableTarget) => target.table.look, {
      Style: "TableStyleMedium2",
      HighlightFirstColumn: false,
      HighlightLastColumn: false,
      ShowBandedRows: true,
      ShowBandedColumns: false,
      ShowFilterButton: true,
    }),
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
  },
  objects: {
    AutoFilter: (target) =>
      autoFilterType.of({ sheet: target.sheet, holder: target.table, whole: tableArea(target) }),
    Columns: (target) => tableColumnCollectionType.of(target),
    Rows: (target) => tableRowCollectionType.of(target),
    Worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    GetRange: (target) => rangeObject({ sheet: target.sheet, area: tableArea(target) }),
    GetHeaderRowRange: (target) => rangeObject({ sheet: target.sheet, area: headerArea(target) }),
    GetDataBodyRange: (target) => rangeObject({ sheet: target.sheet, area: bodyArea(target) }),
    ClearFilters: ({ table }) => {
      table.filter?.criteria.clear();
      table.filter?.hiddenRows.clear();
    },
    Resize: ({ sheet, table }, [range]) => void (table.area = areaOf(rangeArgument(range, sheet))),
    ConvertToRange: (target) => {
      removeTable(target);
      return rangeObject({ sheet: target.sheet, area: tableArea(target) });
    },
    Delete: (target) => {
      clearContents(target.sheet, tableArea(target));
      removeTable(target);
    },
  },
});

function tables({ workbook, sheet }: TablesTarget): readonly TableTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function matches({ table }: TableTarget, key: unknown): boolean {
  return table.id === String(key) || sameText(table.name, key);
}

/** Makes a table of cells; blank headers are named `Column1`, `Column2` … */
function addTable(
  { workbook, sheet: from }: TablesTarget,
  [address, hasHeaders]: readonly unknown[],
): HostObject {
  const range = rangeArgument(address, from ?? workbook.active);
  const { sheet } = range;
  if (!asFlag(hasHeaders)) throw hostError("HostNotImplemented", "tables without headers");
  requireAllowed(sheet, "allowInsertRows");
  const area = growToBody(areaOf(range));
  requireWholeMerges(sheet, area);
  if (sheet.tables.some((table) => table.area && touches(table.area, area))) {
    throw hostError("InvalidArgument", "a table cannot overlap another");
  }
  for (const [index, column] of [...columnNumbers(area)].entries()) {
    if (valueOf(sheet, area.firstRow, column) === null) {
      enter(sheet, area.firstRow, column, `Column${String(index + 1)}`);
    }
  }
  const id = String(nextNumber(workbook));
  const table: Table = { id, name: `Table${id}`, area, look: emptyBag(), filter: newFilter(area) };
  sheet.tables.push(table);
  return tableType.of({ sheet, table });
}

function growToBody(area: Area): Area {
  return rowsOf(area) > 1 ? area : { ...area, lastRow: area.lastRow + 1 };
}

export const tableCollectionType = defineCollection<TablesTarget, TableTarget>("TableCollection", {
  list: tables,
  of: (target) => tableType.of(target),
  matches,
  methods: { Add: addTable },
});

export function tablesIn(sheet: Sheet, area: Area, fullyContained: boolean): readonly TableTarget[] {
  const within = (table: Table): boolean =>
    table.area !== null && (fullyContained ? contains(area, table.area) : touches(area, table.area));
  return sheet.tables.filter(within).map((table) => ({ sheet, table }));
}

export const tableScopedCollectionType = defineCollection<readonly TableTarget[], TableTarget>(
  "TableScopedCollection",
  {
    list: (targets) => targets,
    of: (target) => tableType.of(target),
    matches,
    methods: {
      GetFirst: ([first]) => {
        if (isAbsent(first)) throw hostError("ItemNotFound", "no table");
        return tableType.of(first);
      },
    },
  },
);
