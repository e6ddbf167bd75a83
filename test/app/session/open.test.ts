import { memoryWorkbook } from "../../support/memory-workbook";
import { sampleSheets } from "../../support/sample-sheets";
import { sheetFromGrid } from "../../support/sheet-from-grid";
import { opened, sessionOver } from "./opened";

test("opening reads and checks every sheet and tells how much", async () => {
  const { session, found } = await opened();
  const state = session.state();
  expect(state.phase).toEqual({ kind: "ready" });
  expect(state.job).toBeNull();
  expect(found().length).toBeGreaterThan(100);
  expect(state.notice).toEqual({ kind: "checked", lines: 47, findings: found().length });
});

test("a workbook without an order table opens too, with nothing checked", async () => {
  const { session } = await opened([sheetFromGrid("notes\ncall Li")]);
  expect(session.state().phase).toEqual({ kind: "ready" });
  expect(session.state().sheets.flatMap(({ checked }) => checked)).toEqual([]);
});

test.each(["noAnswer", "busy", "otherWorkbook"] as const)(
  "a workbook that cannot be read (%s) says so, and opens when tried again",
  async (code) => {
    const workbook = memoryWorkbook(await sampleSheets("S01"));
    workbook.fail("readSheets", code);
    const { session } = sessionOver(workbook);
    await session.open();
    expect(session.state().phase).toEqual({ kind: "failed", failure: { code, detail: "made to fail" } });
    await session.open();
    expect(session.state().phase).toEqual({ kind: "ready" });
  },
);

test.each([
  ["no JSON", "{"],
  ["another shape", '{"waivers":3}'],
])("memory that is %s is told of and not written over by opening", async (_, text) => {
  const { session, workbook } = await opened(undefined, text);
  expect(session.state().notice).toMatchObject({ kind: "memoryUnreadable" });
  expect(session.state().phase).toEqual({ kind: "ready" });
  expect(workbook.memory()).toBe(text);
});

test("the as-of day that is kept wins over today", async () => {
  const { session } = await opened(undefined, JSON.stringify({ asOf: "2025-03-01" }));
  expect(session.state().asOf).toBe(45717);
});

test("work can be stopped; what was known stays", async () => {
  const { session, workbook } = await opened();
  const before = session.state().sheets;
  const release = workbook.hold("readSheets");
  const checking = session.check();
  await Promise.resolve();
  expect(session.state().job).toMatchObject({ kind: "check" });
  session.cancel();
  release();
  await checking;
  expect(session.state().notice).toMatchObject({ kind: "failed", failure: { code: "cancelled" } });
  expect(session.state().sheets).toBe(before);
});
