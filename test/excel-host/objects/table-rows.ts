import { asRows, asWhole, isAbsent } from "../protocol/arguments";
import { defineCollection } from "../protocol/collection";
import { hostError } from "../protocol/host-error";
import { type HostObject, defineType } from "../protocol/host-object";
import { type Area, columnsOf, rowNumbers, rowsOf } from "../model/areas";
import { shiftCells } from "../model/shift";
import { writeCells } from "../model/write";
import { readGrid, shownValue } from "./range-cells";
import { rangeObject } from "./range";
import { type TableTarget, bodyArea, tableArea } from "./table-target";

interface RowTarget {
  readonly of: TableTarget;
  readonly index: number;
}

function rowArea({ of, index }: RowTarget): Area {
  const body = bodyArea(of);
  const row = body.firstRow + index;
  return { ...body, firstRow: row, lastRow: row };
}

const tableRowType = defineType<RowTarget>("TableRow", {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readGrid(target.of.sheet, rowArea(target), (cell) => shownValue(cell?.value ?? null)),
      set: (target, value) => {
        writeCells(target.of.sheet, rowArea(target), value);
      },
    },
  },
  methods: {
    GetRange: (target) => rangeObject({ sheet: target.of.sheet, area: rowArea(target) }),
    Delete: (target) => {
      shiftCells(target.of.sheet, rowArea(target), "Up");
    },
  },
});

/** Adds rows before an index, or at the end: the cells below move down and the table grows. */
function addRows(of: TableTarget, [index, values]: readonly unknown[]): HostObject {
  const rows = asRows(values);
  const body = bodyArea(of);
  if (rows.some((row) => row.length !== columnsOf(body)))
    throw hostError("InvalidArgument", "the width of the rows");
  const at = isAbsent(index) || index === -1 ? rowsOf(body) : asWhole(index);
  if (at < 0 || at > rowsOf(body)) throw hostError("InvalidArgument", `no row ${String(at)}`);
  const firstRow = body.firstRow + at;
  const added = { ...body, firstRow, lastRow: firstRow + rows.length - 1 };
  const grown = tableArea(of);
  shiftCells(of.sheet, added, "Down");
  of.table.area = { ...grown, lastRow: grown.lastRow + rows.length };
  writeCells(of.sheet, added, rows);
  return tableRowType.of({ of, index: at });
}

export const tableRowCollectionType = defineCollection<TableTarget, RowTarget>("TableRowCollection", {
  list: (of) => [...rowNumbers(bodyArea(of))].map((_, index) => ({ of, index })),
  of: (target) => tableRowType.of(target),
  matches: (target, key) => target.index === key,
  methods: { Add: addRows },
});
