import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { check } from "../../../src/app/check";
import {
  chineseWorkCalendar,
  dayFromText,
  defaultSettings,
  layOut,
  formulaText,
  lookOf,
  profileSchema,
  reviewOf,
  standardRowHeight,
  unlinked,
  type PlacedSheet,
} from "../../../src/core";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { cellOf } from "../../excel-host/model/cells";
import { findSheet } from "../../excel-host/model/sheets";
import { rowHeight } from "../../excel-host/model/sizes";
import type { Sheet } from "../../excel-host/model/workbook";
import { startExcelHost, type ExcelHost } from "../../excel-host/start";
import { clientOf } from "./client";
import { s01, sample } from "./s01";

const asOf = dayFromText("2025-06-30");

async function realReview(): Promise<readonly PlacedSheet[]> {
  const { sheets } = await sample(s01);
  const outcome = check(sheets, { asOf, profile: profileSchema.parse({}) });
  if (outcome.kind !== "checked") throw new Error("no order table");
  const { report } = reviewOf(outcome.tables, {
    ...{ month: "2025-06", asOf, lang: "zh-CN", files: [s01], home: s01 },
    calendar: chineseWorkCalendar(defaultSettings),
  });
  return layOut(report);
}

let placed: readonly PlacedSheet[];
let host: ExcelHost;
let syncs: number;
let pairs: readonly { readonly placed: PlacedSheet; readonly made: Sheet }[];

beforeAll(async () => {
  placed = await realReview();
  const { sheets } = await sample(s01);
  host = await startExcelHost({ workbook: workbookFromSheets(sheets), web: true });
  const workbook = await openExcelWorkbook(clientOf(host));
  host.log.clear();
  const names = await workbook.addSheets(placed);
  syncs = host.log.syncs;
  pairs = placed.map((one, at) => ({ placed: one, made: findSheet(host.workbook, names[at] ?? "")! }));
}, 60_000);

afterAll(() => {
  host.dispose();
});

test("a real monthly review takes seven requests, each far below 5 MB", () => {
  expect(syncs).toBe(7);
  expect(host.log.largestRequest).toBeLessThan(3_000_000);
});

test("every cell shows its value and the look of its style", () => {
  for (const { placed: sheet, made } of pairs) {
    for (const { row, column, value, formula, style, link } of sheet.cells) {
      const cell = cellOf(made, row, column);
      const look = lookOf(link ? style : unlinked(style));
      expect(cell?.formula ?? null).toBe(formula ? `=${formulaText(formula)}` : null);
      expect([cell?.value ?? null, cell?.style.numberFormat]).toEqual([value, look.numberFormat]);
      expect(cell?.style).toMatchObject({
        bold: look.bold ?? false,
        fontSize: look.size ?? 10,
        fontColor: look.color === undefined ? null : `#${look.color}`,
        fillColor: look.fill === undefined ? null : `#${look.fill}`,
        wrapText: look.wrap ?? false,
        indentLevel: look.indent ?? 0,
        underline: look.underline ? "Single" : "None",
      });
      expect(cell?.style.borders.bottom?.color).toBe(look.line === undefined ? undefined : `#${look.line}`);
    }
  }
});

test("links, merges, bars, charts, filter and frozen rows are all there", () => {
  for (const { placed: sheet, made } of pairs) {
    expect(made.hyperlinks).toHaveLength(sheet.cells.filter(({ link }) => link !== undefined).length);
    expect(made.merges.map(({ area }) => area)).toEqual(sheet.merges);
    expect(made.conditionalFormats.map(({ areas }) => areas[0]?.area).reverse()).toEqual(sheet.dataBars);
    expect(made.charts.map(({ position }) => position.area)).toEqual(
      sheet.charts.map(({ anchor }) => anchor),
    );
    expect(made.filter?.area ?? null).toEqual(sheet.filter);
    expect(made.frozen.rows).toBe(sheet.frozenRows);
  }
  expect(pairs.flatMap(({ made }) => made.charts).length).toBeGreaterThan(0);
  expect(pairs.flatMap(({ made }) => made.hyperlinks).length).toBeGreaterThan(0);
});

test("charts draw the cells of the sheets as they are named now", () => {
  for (const { placed: sheet, made } of pairs) {
    const drawn = made.charts.map(({ series }) =>
      series.map(({ values, categories }) => [values.sheet.name, values.area, categories.area]),
    );
    const meant = sheet.charts.map(({ series, categories }) =>
      series.map(({ values }) => [values.sheet, values.area, categories.area]),
    );
    expect(drawn).toEqual(meant);
  }
});

test("rows are as high as laid out, title rows repeat, pages break", () => {
  for (const { placed: sheet, made } of pairs) {
    const rows = [...new Set(sheet.cells.map(({ row }) => row))];
    const heights = rows.map((row) => sheet.rowHeights.get(row) ?? standardRowHeight);
    expect(rows.map((row) => rowHeight(made, row))).toEqual(heights);
    const { titleRows } = sheet.print;
    expect(made.printTitleRows.area?.firstRow ?? null).toBe(titleRows?.first ?? null);
    expect(made.printTitleRows.area?.lastRow ?? null).toBe(titleRows?.last ?? null);
    expect(made.page.parts.get("Breaks")?.values.get("Rows") ?? []).toEqual(sheet.print.pageStarts);
  }
});
