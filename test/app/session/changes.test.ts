import { changeOf } from "../../../src/app/session/fixes";
import { idle, opened } from "./opened";

test("a fix is written, checked again and can be undone", async () => {
  const { session, workbook, found } = await opened();
  const one = found().find((each) => changeOf(each)?.type === "number")!;
  const change = changeOf(one)!;
  await session.applyFixes([one]);
  expect(workbook.value(change)).toBe(change.value);
  expect(session.state().notice).toMatchObject({
    kind: "fixed",
    outcome: { written: [change], refused: [] },
  });
  expect(found().some(({ key }) => key === one.key)).toBe(false);

  await session.undo();
  expect(workbook.value(change)).toBe(change.before);
  expect(session.state().notice).toMatchObject({ kind: "undone" });
  expect(found().some(({ key }) => key === one.key)).toBe(true);
  expect(session.state().undoable).toBe(0);
});

test("all fixes at once leave nothing that can be fixed", async () => {
  const { session, found } = await opened();
  expect(found().filter((each) => changeOf(each)).length).toBeGreaterThan(50);
  await session.applyFixes(found());
  expect(found().filter((each) => changeOf(each))).toEqual([]);
});

test("nothing to undo is said", async () => {
  const { session } = await opened();
  await session.undo();
  expect(session.state().notice).toEqual({ kind: "nothingToUndo" });
});

test("a cell that somebody changed meanwhile is refused with the reason", async () => {
  const { session, workbook, found } = await opened();
  const one = found().find((each) => changeOf(each))!;
  const change = changeOf(one)!;
  workbook.type(change, "changed by a colleague", "elsewhere");
  await session.applyFixes([one]);
  expect(session.state().notice).toMatchObject({
    kind: "fixed",
    outcome: { written: [], refused: [{ change, reason: "changed" }] },
  });
  expect(session.state().undoable).toBe(0);
});

test("a protected sheet is left as it is", async () => {
  const { session, workbook, found } = await opened();
  const one = found().find((each) => changeOf(each))!;
  workbook.protect(one.finding.sheet);
  await session.applyFixes([one]);
  expect(session.state().notice).toMatchObject({ outcome: { refused: [{ reason: "protected" }] } });
});

test("typing into a sheet checks it again", async () => {
  const { session, workbook, found } = await opened();
  const one = found().find(({ finding }) => finding.code === "number-from-text")!;
  const { sheet, row, column } = { ...one.finding, column: one.finding.column! };
  workbook.type({ sheet, row, column }, 12);
  await idle(session);
  expect(found().some(({ key }) => key === one.key)).toBe(false);
});

test("what was told last stays while a colleague's typing is checked", async () => {
  const { session, workbook, found } = await opened();
  const [one, other] = found().filter((each) => changeOf(each)?.type === "number");
  await session.applyFixes([one!]);
  workbook.type(changeOf(other!)!, 12, "elsewhere");
  await idle(session);
  expect(found().some(({ key }) => key === other!.key)).toBe(false);
  expect(session.state().notice).toMatchObject({ kind: "fixed" });
});

test("marks are set without what is waived, follow a fix, and are cleared", async () => {
  const { session, workbook, found } = await opened();
  await session.setMarks(true);
  const all = workbook.marks().length;
  expect(session.state().notice).toEqual({ kind: "marked", cells: all, withoutNote: 0 });
  expect(all).toBeGreaterThan(20);
  await session.applyFixes(found());
  expect(workbook.marks().length).toBeLessThan(all);
  await session.setMarks(false);
  expect(workbook.marks()).toEqual([]);
  expect(JSON.parse(workbook.memory()!)).toMatchObject({ marksOn: false });
});
