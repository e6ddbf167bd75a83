import { defineCollection } from "../protocol/collection";
import { type HostObject, type Scalar, defineType } from "../protocol/host-object";
import { cellArea, columnNumbers, rowNumbers } from "../model/areas";
import { cellAddress } from "../../../src/core/sheet/address";
import { fullAddress } from "../model/reference";
import { isRowHidden } from "../model/filter";
import { rangeObject } from "./range";
import { cellScalars } from "./range-cells";
import { type RangeTarget, areaOf } from "./range-target";

/** The shown rows and columns of a range; `index` is the row's place in the view it was taken from. */
interface ViewTarget {
  readonly range: RangeTarget;
  readonly index: number;
}

function shownRows({ range }: ViewTarget): readonly number[] {
  return [...rowNumbers(areaOf(range))].filter((row) => !isRowHidden(range.sheet, row));
}

function shownColumns({ range }: ViewTarget): readonly number[] {
  return [...columnNumbers(areaOf(range))].filter((column) => !range.sheet.hiddenColumns.has(column));
}

/** The same cell-level answers a range gives, without the hidden rows and columns. */
function shownGrid(scalar: Scalar<RangeTarget>): Scalar<ViewTarget> {
  return {
    get: (view) => {
      const { firstRow, firstColumn } = areaOf(view.range);
      const grid = scalar.get(view.range) as unknown[][] | null;
      return shownRows(view).map((row) =>
        shownColumns(view).map((column) => grid?.[row - firstRow]?.[column - firstColumn]),
      );
    },
  };
}

const names = ["Values", "Formulas", "FormulasLocal", "Text", "ValueTypes", "NumberFormat"] as const;

export const rangeViewType = defineType<ViewTarget>("RangeView", {
  scalars: {
    ...Object.fromEntries(
      names.flatMap((name) => {
        const scalar = cellScalars[name];
        return scalar ? [[name, shownGrid(scalar)]] : [];
      }),
    ),
    RowCount: { get: (view) => shownRows(view).length },
    ColumnCount: { get: (view) => shownColumns(view).length },
    Index: { get: (view) => view.index },
    CellAddresses: {
      get: (view) =>
        shownRows(view).map((row) =>
          shownColumns(view).map((column) => fullAddress(view.range.sheet.name, cellArea(row, column))),
        ),
    },
  },
  objects: { Rows: (view): HostObject => rangeViewCollectionType.of(view) },
  methods: { GetRange: (view) => rangeObject(view.range) },
});

const rangeViewCollectionType = defineCollection<ViewTarget, ViewTarget>("RangeViewCollection", {
  list: (view) => {
    const { sheet, area } = { sheet: view.range.sheet, area: areaOf(view.range) };
    return shownRows(view).map((row, index) => ({
      range: { sheet, area: { ...area, firstRow: row, lastRow: row } },
      index,
    }));
  },
  of: (view) => rangeViewType.of(view),
  matches: (view, key) => cellAddress(areaOf(view.range).firstRow, areaOf(view.range).firstColumn) === key,
});
