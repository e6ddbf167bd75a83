import fc from "fast-check";
import { openExcelWorkbook } from "../../../../src/adapters/excel/excel-workbook";
import { workbookFromSheets } from "../../../excel-host/from-sheet-cells";
import { deleteSheet, findSheet } from "../../../excel-host/model/sheets";
import { startExcelHost } from "../../../excel-host/start";
import { contractSheets } from "../../contract/sheets";
import { clientOf } from "../client";
import { snapshot } from "../snapshot";
import { allCommands, ourCommands, type Real } from "./commands";
import type { Model } from "./model";

const numRuns = 60;
jest.setTimeout(300_000);

function startModel(): Model {
  const cells: [string, string | number][] = [
    ["2:0", "PO-1"],
    ["3:0", "PO-2"],
    ["4:0", "=PO-3"],
    ["2:1", 1200],
    ["3:1", "1,000PCS"],
    ["4:1", 36.5],
  ];
  return { cells: new Map(cells), journal: [], marked: new Set(), memory: null, made: [] };
}

async function startReal(): Promise<Real> {
  const host = await startExcelHost({ workbook: workbookFromSheets(contractSheets) });
  return { host, workbook: await openExcelWorkbook(clientOf(host)) };
}

/** Takes everything back: marks, changes, and the sheets made, as a person deletes them. */
async function takeAllBack({ host, workbook }: Real, made: readonly string[]): Promise<void> {
  await workbook.clearMarks();
  while ((await workbook.undo()) !== null);
  host.asUser(() => {
    for (const name of made) deleteSheet(findSheet(host.workbook, name)!);
  });
  host.workbook.names.length = 0;
}

test("any run of commands, with people typing between them, agrees with the model", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(allCommands, { maxCommands: 14 }), async (commands) => {
      const real = await startReal();
      await fc.asyncModelRun(() => ({ model: startModel(), real }), commands);
      real.host.dispose();
    }),
    { numRuns },
  );
});

test("after any run of our own commands, taking everything back gives the workbook there was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(ourCommands, { maxCommands: 14 }), async (commands) => {
      const real = await startReal();
      const before = snapshot(real.host.workbook);
      const model = startModel();
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await takeAllBack(real, model.made);
      expect(snapshot(real.host.workbook)).toBe(before);
      real.host.dispose();
    }),
    { numRuns },
  );
});
