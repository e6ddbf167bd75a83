import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { FaultWay } from "../../excel-host/bridge/faults";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { startExcelHost, type ExcelHost } from "../../excel-host/start";
import { contractSheets } from "../contract/sheets";
import { clientOf } from "./client";
import type { FaultCommand } from "./fault-commands";
import { snapshot, userCells } from "./snapshot";

/** Codes a request may fail with that this client library has no name for. Source: learn.microsoft.com, Excel.ErrorCodes. */
const otherCodes = [
  "RequestPayloadSizeLimitExceeded",
  "UndoNotSupported",
  "ActivityLimitReached",
  "InvalidObjectPath",
  "ServiceNotAvailable",
  "ConnectionFailure",
  "MemoryLimitReached",
  "ApiNotAvailable",
];

/** Every code the client knows, and the others. */
export async function faultCodes(): Promise<readonly string[]> {
  const host = await startExcelHost();
  const known: readonly string[] = Object.values(host.Excel.ErrorCodes);
  host.dispose();
  return [...new Set([...known, ...otherCodes])];
}

export interface FaultCase {
  /** The request it breaks, counted from 1. */
  readonly at: number;
  readonly way: FaultWay;
  readonly code: string;
  /** Only this request, or this and every later one until Excel is started again. */
  readonly lasting: boolean;
}

/** Every request, way, code, once and lasting. Where no answer comes, no code comes either. */
export function allCases(requests: number, codes: readonly string[]): readonly FaultCase[] {
  const ats = Array.from({ length: requests }, (_, index) => index + 1);
  return ats.flatMap((at) =>
    [false, true].flatMap((lasting) => [
      ...(["before", "half", "after"] as const).flatMap((way) =>
        codes.map((code) => ({ at, way, code, lasting })),
      ),
      ...(["never", "neverAfter"] as const).map((way) => ({ at, way, code: "-", lasting })),
    ]),
  );
}

/** What there is to compare: all that is seen, and what Gendan keeps. */
async function stateOf(host: ExcelHost): Promise<string> {
  const workbook = await openExcelWorkbook(clientOf(host));
  return JSON.stringify([snapshot(host.workbook), await workbook.readMemory()]);
}

async function prepared({ prepare }: FaultCommand) {
  const host = await startExcelHost({ workbook: workbookFromSheets(contractSheets) });
  const workbook = await openExcelWorkbook(clientOf(host));
  await prepare?.(workbook);
  host.log.clear();
  return { host, workbook };
}

/** What a command does when nothing breaks. */
export interface Sound {
  readonly requests: number;
  readonly before: string;
  readonly after: string;
}

export async function soundRun(command: FaultCommand): Promise<Sound> {
  const { host, workbook } = await prepared(command);
  const before = await stateOf(host);
  host.log.clear();
  await command.act(workbook);
  const requests = host.log.syncs;
  const after = await stateOf(host);
  host.dispose();
  return { requests, before, after };
}

const userSheets = contractSheets.map(({ name }) => name);

/** An obstacle of ours, or the client's own error. */
function isCoded(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Breaks one run of a command and starts again. Null when all is well, else what is wrong. */
export async function wrongAfter(
  command: FaultCommand,
  fault: FaultCase,
  sound: Sound,
): Promise<string | null> {
  const { host, workbook } = await prepared(command);
  const cells = userCells(host.workbook, userSheets);
  host.failAt(fault.at, fault.way, fault.code, fault.lasting ? Infinity : 1);
  const error: unknown = await command.act(workbook).then(
    () => null,
    (reason: unknown) => reason,
  );
  const done = error === null;
  await host.settle();
  // A lasting fault ends with Excel; what passed is over, and the same Excel may be asked again.
  const again = fault.lasting ? await startExcelHost({ workbook: host.workbook }) : host;
  const state = await stateOf(again);
  host.dispose();
  again.dispose();
  if (!done && !isCoded(error)) return `an error without a code: ${String(error)}`;
  if (done && state !== sound.after) return "it said it was done, and it is not";
  if (state !== sound.before && state !== sound.after) return "neither as before nor done";
  const kept = userCells(host.workbook, userSheets) === cells;
  return kept || state === sound.after || command.name === "undo" ? null : "a cell of the user's is lost";
}
