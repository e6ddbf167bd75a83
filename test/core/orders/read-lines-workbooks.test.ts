import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx/read/open";
import { inflateOnNode } from "../../../src/adapters/xlsx/zip/inflate-node";
import { reading, type LineColumn, type OrderLines } from "../../../src/core/orders/lines";
import { readLines } from "../../../src/core/orders/read-lines";
import { understandSheet } from "../../../src/core/orders/understand";

/** The large workbooks take some seconds on a slow machine. */
jest.setTimeout(120_000);

/** The lines of every table of a workbook's first sheet. */
async function linesOf(folder: string, start: string): Promise<readonly OrderLines[]> {
  const file = readdirSync(folder).find((name) => name.startsWith(start))!;
  const { sheets } = await openWorkbookFile(readFileSync(join(folder, file)), file, {
    inflate: inflateOnNode,
  });
  return understandSheet(sheets[0]!).map((table) => readLines(sheets[0]!, table));
}

function tally(column: LineColumn | undefined): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, how] of Object.entries(reading)) {
    const count = column!.readings.filter((each) => each === how).length;
    if (count > 0) counts[name] = count;
  }
  return counts;
}

test("S02: quantities with units, text dates, words for what has not arrived", async () => {
  const [lines] = await linesOf("assets/samples", "S02");
  expect(lines?.count).toBe(60);
  expect(tally(lines?.columns.orderQty)).toEqual({ exact: 40, fromText: 20 });
  expect(tally(lines?.columns.requiredDate)).toEqual({ fromText: 60 });
  expect(tally(lines?.columns.arrivedDate)).toEqual({ exact: 43, word: 9, blank: 8 });
  expect(tally(lines?.columns.floatPct)).toEqual({ exact: 51, error: 9 });
});

test("S03: dates without a year take it from the column's own dates", async () => {
  const shipped = (await linesOf("assets/samples", "S03"))[1];
  expect(tally(shipped?.columns.actualShipDate)).toEqual({ exact: 10, yearInferred: 10 });
  expect([...new Set(shipped?.columns.cbm?.cellUnits.values())]).toEqual(["方"]);
});

test("S04: 52,000 lines, counted in bags", async () => {
  const [lines] = await linesOf("assets/samples", "S04");
  expect(lines?.count).toBe(52_000);
  expect(lines?.quantityUnit).toEqual({ counts: "bags", from: "unitColumn" });
  expect(tally(lines?.columns.requiredDate)).toEqual({ exact: 46_800, fromText: 5_200 });
  expect(tally(lines?.columns.orderNo)).toEqual({ exact: 52_000 });
});

const shared = "../shared/workbooks";
const withShared = existsSync(shared) ? test : test.skip;
if (!existsSync(shared)) console.log(`${shared} is missing: the public workbooks are not read`);

withShared("P03: the text dates of the CSV are the typed dates of the workbook", async () => {
  const [text] = await linesOf(shared, "P03_");
  const [typed] = await linesOf(shared, "P03b_");
  expect(text?.count).toBe(10_324);
  for (const field of ["orderDate", "requiredDate", "actualShipDate"] as const) {
    expect(tally(text?.columns[field])["fromText"]).toBe(tally(typed?.columns[field])["exact"]);
    expect(text?.columns[field]?.values).toEqual(typed?.columns[field]?.values);
  }
});

withShared(
  "P11: merged areas speak for the rows they cover, a remark behind a date is left out",
  async () => {
    const [lines] = await linesOf(shared, "P11");
    expect(lines?.count).toBe(56);
    for (const column of Object.values(lines?.columns ?? {})) expect(column.words.size).toBe(0);
  },
);
