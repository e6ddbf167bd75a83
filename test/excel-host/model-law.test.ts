import fc from "fast-check";
import { startExcelHost } from "./start";

/** One write of an add-in to a small sheet: rows and columns from 0. */
const write = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.array(
    fc.array(fc.oneof(fc.integer(), fc.boolean(), fc.constant(""), fc.constant(null), plainText()), {
      minLength: 2,
      maxLength: 2,
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  sync: fc.boolean(),
});

/** Text that Excel takes as text: letters only. */
function plainText(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z湿巾围兜 ]{1,6}[巾兜]$/);
}

type Value = string | number | boolean;
type Write = typeof write extends fc.Arbitrary<infer W> ? W : never;

/** Where requests are cut is part of the law: some writes are followed by a sync. */
async function writeAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  [next, ...rest]: readonly Write[],
): Promise<void> {
  if (!next) return;
  sheet.getRangeByIndexes(next.row, next.column, next.rows.length, 2).values = next.rows as Value[][];
  if (next.sync) await context.sync();
  await writeAll(context, sheet, rest);
}

test("any sequence of writes through the client leaves the cells a plain grid would hold", async () => {
  const host = await startExcelHost();
  let sheets = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 8 }), async (writes) => {
      const grid: Value[][] = Array.from({ length: 9 }, () => Array<Value>(8).fill(""));
      for (const { row, column, rows } of writes) {
        for (const [down, values] of rows.entries()) {
          for (const [right, value] of values.entries()) {
            if (value !== null) grid[row + down]![column + right] = value;
          }
        }
      }
      const read = await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(`law ${String(++sheets)}`);
        await writeAll(context, sheet, writes);
        const all = sheet.getRange("A1:H9");
        all.load("values");
        await context.sync();
        return all.values;
      });
      expect(read).toEqual(grid);
    }),
    { numRuns: 100 },
  );
  host.dispose();
});
