import { openExcelWorkbook } from "../../../../src/adapters/excel/excel-workbook";
import { WorkbookProblem, type Workbook } from "../../../../src/app/workbook";
import type { CellValue } from "../../../../src/core";
import { workbookFromSheets } from "../../../excel-host/from-sheet-cells";
import { deleteSheet } from "../../../excel-host/model/sheets";
import { startExcelHost, type ExcelHost } from "../../../excel-host/start";
import { contractSheets } from "../../contract/sheets";
import { clientOf } from "../client";
import { cellChanges, type FaultCommand } from "../fault-commands";
import { snapshot } from "../snapshot";
import type { CoAuthorAct } from "./co-author-acts";

async function prepared({ prepare }: FaultCommand) {
  const host = await startExcelHost({ workbook: workbookFromSheets(contractSheets) });
  const workbook = await openExcelWorkbook(clientOf(host));
  await prepare?.(workbook);
  host.log.clear();
  return { host, workbook };
}

/** Every value of the sheets that people made, by sheet and place. */
function valuesOf({ workbook }: ExcelHost, made: ReadonlySet<string>): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { id, name, cells } of workbook.sheets) {
    if (made.has(id)) continue;
    cells.forEach(({ value }, row, column) => {
      if (value !== null) values.set(`${name}!${row}:${column}`, value);
    });
  }
  return values;
}

/** Values that a change of the command, or taking it back, may have put in each other's place. */
const mayTurn = new Set(
  cellChanges.flatMap(({ before, after }) => [turn(before, after), turn(after, before)]),
);

function turn(from: CellValue, to: CellValue): string {
  return JSON.stringify([from, to]);
}

function lostCell(wanted: ReadonlyMap<string, CellValue>, found: ReadonlyMap<string, CellValue>) {
  for (const place of new Set([...wanted.keys(), ...found.keys()])) {
    const [from, to] = [wanted.get(place) ?? null, found.get(place) ?? null];
    if (JSON.stringify(from) !== JSON.stringify(to) && !mayTurn.has(turn(from, to))) {
      return `${place} held ${JSON.stringify(from)} and holds ${JSON.stringify(to)}`;
    }
  }
  return null;
}

async function takeAllBack(workbook: Workbook): Promise<void> {
  await workbook.clearMarks();
  while ((await workbook.undo()) !== null);
}

/** Names of ours for sheets a person deleted are left. */
function isOwn(name: string): boolean {
  return name.startsWith("_gendan_");
}

function isExpected(error: unknown): boolean {
  return error === null || error instanceof WorkbookProblem;
}

/** Requests of a command that nothing disturbs: a gap lies before each. */
export async function gapsOf(command: FaultCommand): Promise<number> {
  const { host, workbook } = await prepared(command);
  await command.act(workbook);
  const gaps = host.log.syncs;
  host.dispose();
  return gaps;
}

/** What the co-author's act alone leaves. */
export interface Alone {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly takenBack: string;
}

export async function aloneRun(command: FaultCommand, { act }: CoAuthorAct): Promise<Alone> {
  const { host, workbook } = await prepared(command);
  act(host);
  await host.settle();
  const values = valuesOf(host, new Set());
  await takeAllBack(workbook);
  const takenBack = snapshot(host.workbook);
  host.dispose();
  return { values, takenBack };
}

/** Runs a command with a co-author's act just before its k-th request. Null when all is well, else what is wrong. */
export async function wrongInGap(
  command: FaultCommand,
  { act, keepsPlaces }: CoAuthorAct,
  gap: number,
  alone: Alone,
): Promise<string | null> {
  const { host, workbook } = await prepared(command);
  const before = new Set(host.workbook.sheets.map(({ id }) => id));
  host.beforeSync(gap, () => {
    act(host);
  });
  const error: unknown = await command.act(workbook).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isExpected(error)) return `an error without a code: ${String(error)}`;
  await host.settle();
  const made = host.workbook.sheets.filter(({ id }) => !before.has(id));
  const lost = lostCell(alone.values, valuesOf(host, new Set(made.map(({ id }) => id))));
  if (lost) return lost;
  await takeAllBack(await openExcelWorkbook(clientOf(host)));
  for (const sheet of made.filter(({ visibility }) => visibility === "Visible")) {
    host.asUser(() => {
      deleteSheet(sheet);
    });
  }
  const { names } = host.workbook;
  for (const left of names.filter(({ name, area }) => isOwn(name) && !area))
    names.splice(names.indexOf(left), 1);
  const same = !keepsPlaces || snapshot(host.workbook) === alone.takenBack;
  host.dispose();
  return same ? null : "taking everything back does not lead to what the co-author left";
}
