import { type FaultWay, faultWays } from "./bridge/faults";
import { type ExcelHost, startExcelHost } from "./start";
import { failure } from "./with-excel";

const codes = [
  "AccessDenied",
  "ActivityLimitReached",
  "FilteredRangeConflict",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidOperationInCellEditMode",
  "ServiceNotAvailable",
];

/** Writes A1 to A4 in one sync, after a first sync that reads. */
function writeFour({ Excel }: ExcelHost): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    for (const address of ["A1", "A2", "A3", "A4"]) sheet.getRange(address).values = [[1]];
    await context.sync();
  });
}

/** What is written and what the add-in gets, by the way a request breaks. */
const ways: readonly {
  readonly way: FaultWay;
  readonly written: readonly number[];
  readonly answered: boolean;
}[] = [
  { way: "before", written: [0], answered: true },
  { way: "half", written: [1, 2, 3], answered: true },
  { way: "after", written: [4], answered: true },
  { way: "never", written: [0], answered: false },
  { way: "neverAfter", written: [4], answered: false },
];

test("every way is in the table", () => {
  expect(ways.map(({ way }) => way)).toEqual(faultWays);
});

const cases = ways.flatMap((way) => codes.map((code) => ({ ...way, code })));

test.each(cases)("the second sync fails $way with $code", async ({ way, code, written, answered }) => {
  const host = await startExcelHost();
  host.failAt(2, way, code);
  const unanswered = "no answer";
  const outcome = await Promise.race([failure(writeFour(host)), waited(host, unanswered)]);
  expect(outcome).toBe(answered ? code : unanswered);
  expect(written).toContain(host.workbook.active.cells.size);
  expect(host.log.entries.map((entry) => entry.outcome).slice(0, 2)).toEqual([
    "ok",
    answered ? code : "never",
  ]);
  host.dispose();
});

async function waited<T>(host: ExcelHost, result: T): Promise<T> {
  for (let turn = 0; turn < 5; turn++) await host.settle();
  return result;
}

test("the first sync is counted from the call, and a fault hits as often as it is told to", async () => {
  const host = await startExcelHost();
  await writeFour(host);
  host.failAt(1, "before", "ServiceNotAvailable", 2);
  const outcomes = [
    await failure(writeFour(host)),
    await failure(writeFour(host)),
    await failure(writeFour(host)),
  ];
  host.dispose();
  expect(outcomes).toEqual(["ServiceNotAvailable", "ServiceNotAvailable", null]);
});

test("faults may be given at the start", async () => {
  const host = await startExcelHost({ faults: [{ at: 1, way: "before", code: "AccessDenied", times: 1 }] });
  const outcome = await failure(writeFour(host));
  host.dispose();
  expect(outcome).toBe("AccessDenied");
});

test("the client's own clean-up is logged apart: it is no sync and no fault hits it", async () => {
  const host = await startExcelHost();
  await writeFour(host);
  await host.settle();
  host.dispose();
  expect(host.log.entries.map(({ kind }) => kind)).toEqual(["sync", "sync", "cleanup"]);
  expect(host.log.syncs).toBe(2);
});
