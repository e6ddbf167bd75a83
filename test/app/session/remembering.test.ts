import { memoryOfText } from "../../../src/app/session/memory";
import { opened, sessionOver } from "./opened";

const why = { reason: "agreed with sales", by: "Qian" };

test("a waived finding keeps its reason, by whom and when, also in the next session", async () => {
  const { session, workbook, found } = await opened();
  const one = found()[0]!;
  await session.waive([one], why);
  const next = sessionOver(workbook);
  await next.session.open();
  const again = next.found().find(({ key }) => key === one.key)!;
  expect(again.waiver).toMatchObject({ ...why, on: "2025-06-20" });
  expect(next.session.state().memory.clerk).toBe("Qian");

  await next.session.unwaive(one.key);
  expect(next.found().every(({ waiver }) => waiver === null)).toBe(true);
});

test("a waiver ends when the cell holds something else", async () => {
  const { session, workbook, found } = await opened();
  const one = found().find(({ finding }) => finding.code === "number-from-text")!;
  await session.waive([one], why);
  workbook.type({ ...one.finding, column: one.finding.column! }, "9 pcs");
  await session.check();
  const there = found().find(
    ({ finding }) => finding.row === one.finding.row && finding.column === one.finding.column,
  )!;
  expect(there.waiver).toBeNull();
});

test("what cannot be kept is told, and not taken for kept", async () => {
  const { session, workbook } = await opened();
  workbook.fail("writeMemory", "protected");
  await session.savePreference({ showHidden: false });
  expect(session.state().notice).toMatchObject({
    kind: "failed",
    job: "save",
    failure: { code: "protected" },
  });
  expect(session.state().memory.showHidden).toBe(true);
});

test("a header called __proto__ is settled as any other", () => {
  const text = '{"profile":{"columns":{"__proto__":null}}}';
  expect(memoryOfText(text).kind).toBe("read");
});
