import fc from "fast-check";
import type { Block, Report, ReportCell } from "../../../src/core/report/blocks";
import { layOut } from "../../../src/core/report/layout";
import type { PlacedSheet } from "../../../src/core/report/placed";
import type { Area } from "../../../src/core/sheet/cells";

const cell: fc.Arbitrary<ReportCell> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: fc.string({ unit: "grapheme", maxLength: 80 }) }),
  fc.record({
    kind: fc.constant("number" as const),
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    format: fc.constantFrom("count", "quantity", "percent", "volume", "money", "weight", "days"),
  }),
  fc.record({ kind: fc.constant("day" as const), day: fc.integer({ min: 33_000, max: 70_000 }) }),
  fc.constant<ReportCell>({ kind: "none" }),
);

const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const),
    text: fc.string(),
  }),
  fc.record({ kind: fc.constant("note" as const), text: fc.string({ maxLength: 300 }) }),
  fc.record({
    kind: fc.constant("figures" as const),
    items: fc.array(
      fc.record({ id: fc.string(), label: fc.string(), value: cell, definition: fc.string() }),
      {
        maxLength: 5,
      },
    ),
  }),
);

/** A table, and perhaps a chart of it. */
function tableBlocks(id: string): fc.Arbitrary<Block[]> {
  return fc
    .record({
      widths: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 }),
      filter: fc.boolean(),
      charts: fc.array(fc.constantFrom("column" as const, "bar" as const, "line" as const), { maxLength: 3 }),
    })
    .map(({ widths, rows, filter, charts }) => [
      {
        kind: "table",
        id,
        columns: widths.map((width, at) => ({ id: `c${at}`, label: `列 ${at}`, width, bar: at === 1 })),
        rows,
        empty: "没有。",
        filter: filter && id.endsWith("0"),
      },
      ...charts.map((type) => ({
        ...{ kind: "chart" as const, type, title: "图", table: id },
        ...{ categories: "c0", series: ["c0"], format: "count" as const },
      })),
    ]);
}

const report: fc.Arbitrary<Report> = fc
  .array(fc.array(plainBlock, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .chain((sheets) =>
    fc.tuple(
      ...sheets.map((blocks, sheet) =>
        fc
          .tuple(tableBlocks(`${sheet}-0`), tableBlocks(`${sheet}-1`), fc.boolean())
          .map(([first, second, landscape]) => ({
            name: "复盘",
            landscape,
            blocks: [...blocks, ...first, ...blocks, ...second],
          })),
      ),
    ),
  )
  .map((sheets) => ({ sheets }));

function overlap(a: Area, b: Area): boolean {
  const apart = a.lastRow < b.firstRow || b.lastRow < a.firstRow;
  return !apart && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

function anyOverlap(areas: readonly Area[]): boolean {
  return areas.some((area, at) => areas.slice(at + 1).some((other) => overlap(area, other)));
}

function faultsOf(sheet: PlacedSheet): string[] {
  const { cells, columnWidths, rowHeights, merges } = sheet;
  const columns = columnWidths.length;
  const anchors = sheet.charts.map(({ anchor }) => anchor);
  const places = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const starts = sheet.print.pageStarts;
  const faults = {
    "two cells in one place": places.size < cells.length,
    "a cell outside the columns": cells.some(({ row, column }) => row < 1 || column >= columns),
    "a chart outside the columns": anchors.some(({ lastColumn }) => lastColumn >= columns),
    "merged ranges overlap": anyOverlap(merges),
    "charts overlap": anyOverlap(anchors),
    "a chart covers a cell": cells.some(({ row, column }) =>
      anchors.some((anchor) =>
        overlap(anchor, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }),
      ),
    ),
    "a row too high": [...rowHeights.values()].some((height) => height > 409),
    "a column too wide": columnWidths.some((width) => width > 254),
    "page starts out of order": starts.some((row, at) => row <= (starts[at - 1] ?? 1)),
  };
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [fault] : []));
}

test("no cell, merged range or chart of any report lies on another, and all stand on the sheet's columns", () => {
  fc.assert(
    fc.property(report, (any) => expect(layOut(any).flatMap(faultsOf)).toEqual([])),
    { numRuns: 60 },
  );
});
