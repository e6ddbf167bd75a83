import { WorkbookProblem } from "../../../app/workbook";
import type { PlacedSheet } from "../../../core";
import { bandsByBytes, expectedValues } from "./placed-values";

/** A sheet as made, and what it shall show. */
export interface Written {
  readonly to: Excel.Worksheet;
  readonly sheet: PlacedSheet;
}

/** Bytes of values asked back in one request. */
const mostBytes = 2_000_000;

interface ReadBack {
  readonly range: Excel.Range;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly bytes: number;
}

function readBackOf({ to, sheet }: Written, date1904: boolean): readonly ReadBack[] {
  return bandsByBytes(expectedValues(sheet, date1904)).map(({ at, rows, bytes }) => {
    const range = to.getRangeByIndexes(at, 0, rows.length, sheet.columnWidths.length);
    return { range, rows, bytes };
  });
}

function groupsOf(all: readonly ReadBack[]): readonly (readonly ReadBack[])[] {
  const groups: ReadBack[][] = [];
  let bytes = Infinity;
  for (const one of all) {
    if (bytes + one.bytes > mostBytes) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(one);
    bytes += one.bytes;
  }
  return groups;
}

function holds({ range, rows }: ReadBack): boolean {
  const values = range.values as unknown[][];
  return rows.every((row, down) => row.every((value, right) => values[down]?.[right] === (value ?? "")));
}

async function readGroup(context: Excel.RequestContext, group: readonly ReadBack[]): Promise<void> {
  for (const { range } of group) range.load("values");
  await context.sync();
  if (!group.every(holds))
    throw new WorkbookProblem("unknownOutcome", "a sheet does not hold what was written");
}

/** @throws WorkbookProblem `unknownOutcome` when a sheet does not show every value it was given, exactly */
export async function checkWritten(
  context: Excel.RequestContext,
  written: readonly Written[],
  date1904: boolean,
): Promise<void> {
  const all = written.flatMap((one) => readBackOf(one, date1904));
  for (const group of groupsOf(all)) await readGroup(context, group);
}
