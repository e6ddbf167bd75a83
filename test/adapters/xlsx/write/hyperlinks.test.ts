import type { PlacedCell, PlacedLink, PlacedSheet } from "../../../../src/core/report/placed";
import { hyperlinksXml, linksOf, type SheetNames } from "../../../../src/adapters/xlsx/write/hyperlinks";

const names: SheetNames = {
  made: new Map([["明细", "明细 (2)"]]),
  before: new Set(["明细", "it's <订单>"]),
};

function sheetWith(links: readonly (PlacedLink | undefined)[]): PlacedSheet {
  const cells = links.map((link, at): PlacedCell => {
    const cell = { row: at + 1, column: 0, value: "x", style: "text.plain.link" } as const;
    return link ? { ...cell, link } : cell;
  });
  return { cells } as unknown as PlacedSheet;
}

function area(
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
): PlacedLink["area"] {
  return { firstRow, lastRow, firstColumn, lastColumn };
}

test.each<{ name: string; link: PlacedLink; location: string | undefined }>([
  {
    name: "a range of the report, under the name its sheet got",
    link: { in: "report", sheet: "明细", area: area(4, 9, 0, 5) },
    location: "'明细 (2)'!A4:F9",
  },
  {
    name: "a cell of the workbook's sheet of the same name",
    link: { in: "workbook", sheet: "明细", area: area(4, 4, 16, 16) },
    location: "'明细'!Q4",
  },
  {
    name: "a sheet whose name needs quoting",
    link: { in: "workbook", sheet: "it's <订单>", area: area(1, 1, 0, 0) },
    location: "'it''s <订单>'!A1",
  },
  {
    name: "no such sheet",
    link: { in: "workbook", sheet: "旧", area: area(1, 1, 0, 0) },
    location: undefined,
  },
  {
    name: "no such report",
    link: { in: "report", sheet: "旧", area: area(1, 1, 0, 0) },
    location: undefined,
  },
])("$name", ({ link, location }) => {
  expect(linksOf(sheetWith([link]), names)[0]?.location).toBe(location);
});

test("no more links than Excel keeps on a sheet", () => {
  const link: PlacedLink = { in: "workbook", sheet: "明细", area: area(1, 1, 0, 0) };
  expect(linksOf(sheetWith(Array<PlacedLink>(65_540).fill(link)), names)).toHaveLength(65_530);
});

test("cells without a link are none", () => {
  expect(hyperlinksXml(linksOf(sheetWith([undefined]), names))).toBe("");
});
