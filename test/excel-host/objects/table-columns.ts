import { asText } from "../protocol/arguments";
import { defineCollection, sameText } from "../protocol/collection";
import { defineType } from "../protocol/host-object";
import { type Area, columnNumbers } from "../model/areas";
import { valueOf } from "../model/cells";
import { writeCells } from "../model/write";
import { readGrid, shownValue } from "./range-cells";
import { rangeObject } from "./range";
import { type TableTarget, bodyArea, headerArea, tableArea } from "./table-target";

interface ColumnTarget {
  readonly of: TableTarget;
  readonly index: number;
}

function within(area: Area, index: number): Area {
  const column = area.firstColumn + index;
  return { ...area, firstColumn: column, lastColumn: column };
}

function columnName({ of, index }: ColumnTarget): string {
  const { firstRow, firstColumn } = tableArea(of);
  return String(shownValue(valueOf(of.sheet, firstRow, firstColumn + index)));
}

const tableColumnType = defineType<ColumnTarget>("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: columnName,
      set: ({ of, index }, value) => {
        writeCells(of.sheet, within(headerArea(of), index), [[asText(value)]]);
      },
    },
    Values: {
      get: ({ of, index }) =>
        readGrid(of.sheet, within(tableArea(of), index), (cell) => shownValue(cell?.value ?? null)),
    },
  },
  methods: {
    GetRange: ({ of, index }) => rangeObject({ sheet: of.sheet, area: within(tableArea(of), index) }),
    GetHeaderRowRange: ({ of, index }) =>
      rangeObject({ sheet: of.sheet, area: within(headerArea(of), index) }),
    GetDataBodyRange: ({ of, index }) => rangeObject({ sheet: of.sheet, area: within(bodyArea(of), index) }),
  },
});

export const tableColumnCollectionType = defineCollection<TableTarget, ColumnTarget>(
  "TableColumnCollection",
  {
    list: (of) => [...columnNumbers(tableArea(of))].map((_, index) => ({ of, index })),
    of: (target) => tableColumnType.of(target),
    matches: (target, key) => key === target.index + 1 || sameText(columnName(target), key),
  },
);
