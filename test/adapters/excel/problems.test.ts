import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { answerWithin } from "../../../src/adapters/excel/host/client";
import {
  WorkbookProblem,
  type Mark,
  type Workbook,
  type WorkbookProblemCode,
} from "../../../src/app/workbook";
import type { ExcelHost } from "../../excel-host/start";
import { withExcel } from "../../excel-host/with-excel";
import { clientOf } from "./client";

const problems: Readonly<Record<string, WorkbookProblemCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "protected",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ItemNotFound: "sheetGone",
  InvalidReference: "sheetGone",
  InactiveWorkbook: "otherWorkbook",
  UndoNotSupported: "notSupported",
  ActivityLimitReached: "busy",
  GeneralException: "unknownOutcome",
};

function withWorkbook<R>(act: (host: ExcelHost, workbook: Workbook) => Promise<R>): Promise<R> {
  return withExcel(async (host) => act(host, await openExcelWorkbook(clientOf(host))));
}

test.each(Object.entries(problems))("%s is the obstacle %s", async (code, problem) => {
  await withWorkbook(async (host, workbook) => {
    host.failAt(1, "before", code);
    const listing = workbook.listSheets();
    await expect(listing).rejects.toBeInstanceOf(WorkbookProblem);
    await expect(listing).rejects.toMatchObject({ code: problem });
  });
});

test("an answer that never comes is given up", async () => {
  await withWorkbook(async (host, workbook) => {
    host.failAt(1, "never");
    await expect(workbook.listSheets()).rejects.toMatchObject({ code: "noAnswer" });
  });
});

test("when nothing can be read back, the outcome is not known; the next command puts it right", async () => {
  await withWorkbook(async (host, workbook) => {
    const mark: Mark = { sheet: "Sheet1", row: 1, column: 0, severity: "error", note: "x" };
    host.failAt(5, "after", "AccessDenied", 2);
    await expect(workbook.mark([mark])).rejects.toMatchObject({ code: "unknownOutcome" });
    expect(host.workbook.active.conditionalFormats).toHaveLength(1);
    await workbook.clearMarks();
    expect(host.workbook.active.conditionalFormats).toEqual([]);
    expect(host.workbook.active.notes).toEqual([]);
  });
});

test("a command waits while the user types in a cell", async () => {
  await withWorkbook(async (host) => {
    const patient = { ...clientOf(host), limitAnswer: () => () => undefined };
    const workbook = await openExcelWorkbook(patient);
    host.startCellEdit();
    const listing = workbook.listSheets();
    await host.settle();
    host.endCellEdit();
    expect(await listing).toEqual([{ name: "Sheet1", hidden: false }]);
  });
});

test("a protected sheet takes no mark", async () => {
  await withWorkbook(async (host, workbook) => {
    host.workbook.active.protection = { options: {}, password: null };
    const marking = workbook.mark([{ sheet: "Sheet1", row: 1, column: 0, severity: "error", note: "x" }]);
    await expect(marking).rejects.toMatchObject({ code: "protected" });
    expect(host.workbook.active.notes).toEqual([]);
  });
});

test("the time limit calls once, and not after it is ended", () => {
  jest.useFakeTimers();
  const late = jest.fn();
  answerWithin(1000)(late);
  const end = answerWithin(1000)(late);
  end();
  jest.advanceTimersByTime(5000);
  jest.useRealTimers();
  expect(late).toHaveBeenCalledTimes(1);
});
