import { WorkbookProblem } from "../../../src/app/workbook";
import { sheetMeaning } from "../sheet-meaning";
import { withOpened, type Abilities, type Open } from "./opened";
import { contractSheets } from "./sheets";

export function describeReading(open: Open, { merges }: Abilities): void {
  test("lists the sheets in order, hidden ones as hidden", async () => {
    const list = await withOpened(open, contractSheets, ({ workbook }) => workbook.listSheets());
    expect(list).toEqual(contractSheets.map(({ name, hidden }) => ({ name, hidden })));
  });

  test("reads what the sheets hold", async () => {
    const read = await withOpened(open, contractSheets, ({ workbook }) => workbook.readSheets());
    const expected = merges ? contractSheets : contractSheets.map((sheet) => ({ ...sheet, merges: [] }));
    expect(read.map(sheetMeaning)).toEqual(expected.map(sheetMeaning));
  });

  test("reads the sheets named, in that order", async () => {
    const names = ["旧", "订单"];
    const read = await withOpened(open, contractSheets, ({ workbook }) => workbook.readSheets(names));
    expect(read.map(({ name }) => name)).toEqual(names);
  });

  test("a sheet that is not there is gone", async () => {
    const read = withOpened(open, contractSheets, ({ workbook }) => workbook.readSheets(["没有"]));
    await expect(read).rejects.toMatchObject({ code: "sheetGone" });
  });

  test("tells its progress to the end, and stops when told", async () => {
    const shares: number[] = [];
    await withOpened(open, contractSheets, ({ workbook }) =>
      workbook.readSheets(undefined, { onProgress: (share) => shares.push(share) }),
    );
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    const stopped = withOpened(open, contractSheets, ({ workbook }) =>
      workbook.readSheets(undefined, { signal: AbortSignal.abort() }),
    );
    await expect(stopped).rejects.toBeInstanceOf(WorkbookProblem);
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  });
}
