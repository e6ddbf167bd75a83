import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { plainStyle, type SheetCells } from "../../../src/core";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { startExcelHost } from "../../excel-host/start";
import { contractSheets } from "../contract/sheets";
import { clientOf } from "./client";
import { faultCommands, type FaultCommand } from "./fault-commands";

/** A sheet of so many lines of orders beside the others. */
function manyLines(rowCount: number): SheetCells {
  const column = (value: (row: number) => string | number) => ({
    values: Array.from({ length: rowCount }, (_, row) => value(row)),
    styles: new Uint16Array(rowCount),
    formulaRows: new Set<number>(),
  });
  return {
    ...contractSheets[1]!,
    ...{ name: "更多", rowCount, styles: [plainStyle], merges: [], tableHints: [] },
    columns: [column((row) => `PO-${row}`), column((row) => row * 12), column(() => "湿巾")],
  };
}

async function requestsOf({ prepare, act }: FaultCommand, rows: number): Promise<number> {
  const host = await startExcelHost({ workbook: workbookFromSheets([...contractSheets, manyLines(rows)]) });
  const workbook = await openExcelWorkbook(clientOf(host));
  await prepare?.(workbook);
  host.log.clear();
  await act(workbook);
  const { syncs } = host.log;
  host.dispose();
  return syncs;
}

test.each(faultCommands)(
  "$name takes as many requests in a long workbook as in a short one",
  async (command) => {
    const short = await requestsOf(command, 5);
    expect(await requestsOf(command, 4_000)).toBe(short);
    expect(short).toBeLessThanOrEqual(8);
  },
);
