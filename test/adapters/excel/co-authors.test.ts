import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { startExcelHost } from "../../excel-host/start";
import { contractSheets } from "../contract/sheets";
import { clientOf } from "./client";
import { faultCommands } from "./fault-commands";
import { snapshot } from "./snapshot";

const noon = 43_200_000;
const minute = 60_000;
const [adding] = faultCommands;

/** A workbook in which somebody's adding of sheets stopped half-way at noon. */
async function halfDone() {
  const host = await startExcelHost({ workbook: workbookFromSheets(contractSheets) });
  const before = JSON.stringify(snapshot(host.workbook));
  const theirs = await openExcelWorkbook(clientOf(host, noon));
  host.failAt(3, "after", "GeneralException", Infinity);
  await expect(adding!.act(theirs)).rejects.toThrow();
  const again = await startExcelHost({ workbook: host.workbook });
  host.dispose();
  expect(JSON.stringify(snapshot(again.workbook))).not.toBe(before);
  return { host: again, before };
}

test.each([
  { when: "a minute later", time: noon + minute },
  { when: "by a clock that is a little slow", time: noon - minute },
])("a co-author's work is left alone $when, and nothing is begun beside it", async ({ time }) => {
  const { host } = await halfDone();
  const found = JSON.stringify(snapshot(host.workbook));
  const ours = await openExcelWorkbook(clientOf(host, time));
  await expect(adding!.act(ours)).rejects.toMatchObject({ code: "busy" });
  expect(JSON.stringify(snapshot(host.workbook))).toBe(found);
  host.dispose();
});

test.each([
  { when: "three minutes later", time: noon + 3 * minute },
  { when: "by a clock that is hours behind", time: 0 },
])("what was broken off is put right $when", async ({ time }) => {
  const { host, before } = await halfDone();
  await openExcelWorkbook(clientOf(host, time));
  expect(JSON.stringify(snapshot(host.workbook))).toBe(before);
  host.dispose();
});
