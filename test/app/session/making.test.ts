import { documents } from "../../../src/core";
import { opened } from "./opened";

test("the review of a month adds its sheets and names them", async () => {
  const { session, workbook } = await opened();
  await session.makeReview("2025-05");
  const names = workbook.added.map(({ name }) => name);
  expect(names[0]).toContain("2025-05");
  expect(session.state().notice).toEqual({ kind: "made", sheets: names });
  expect(workbook.jumps).toEqual([{ sheet: names[0], row: 1, column: 0 }]);
  await session.makeReview("2025-05");
  expect(workbook.added.map(({ name }) => name)).toContain(`${names[0]!} (2)`);
});

test.each(documents.map(({ kind }) => kind))("the document %s is made", async (kind) => {
  const { session, workbook } = await opened();
  await session.makeDocument(kind, session.state().asOf);
  expect(workbook.added.length).toBeGreaterThan(0);
  expect(session.state().notice).toMatchObject({ kind: "made" });
});

test.each(["protected", "noAnswer", "unknownOutcome"] as const)(
  "sheets that cannot be added (%s) are told of",
  async (code) => {
    const { session, workbook } = await opened();
    workbook.fail("addSheets", code);
    await session.makeReview("2025-05");
    expect(session.state().notice).toMatchObject({ kind: "failed", job: "review", failure: { code } });
    expect(workbook.added).toEqual([]);
  },
);

test("sheets that are made but cannot be shown are made all the same", async () => {
  const { session, workbook } = await opened();
  workbook.fail("jump", "busy");
  await session.makeReview("2025-05");
  expect(session.state().notice).toMatchObject({ kind: "made" });
});

test("a mistake of our own is told as one, and work goes on", async () => {
  const { session, workbook } = await opened();
  workbook.fail("addSheets", new TypeError("x is undefined"));
  await session.makeReview("2025-05");
  expect(session.state().notice).toMatchObject({ failure: { code: "unexpected", detail: "x is undefined" } });
  await session.makeReview("2025-05");
  expect(session.state().notice).toMatchObject({ kind: "made" });
});

test("a jump that fails is told of", async () => {
  const { session, workbook } = await opened();
  workbook.fail("jump", "sheetGone");
  await session.jump({ sheet: "gone", row: 1, column: 0 });
  expect(session.state().notice).toMatchObject({
    kind: "failed",
    job: "jump",
    failure: { code: "sheetGone" },
  });
});

test("a plan is kept in the workbook, and the next one tells what changed since", async () => {
  const { session, workbook } = await opened();
  const { asOf } = session.state();
  const texts = () => workbook.added.at(-1)!.cells.map(({ value }) => value);
  await session.makeDocument("week-plan", asOf);
  expect(texts()).toContain("This is the first plan kept; the next one will list what changed.");
  const kept = session.state().memory.plans["week-plan"];
  expect(Object.keys(kept!.jobs).length).toBeGreaterThan(0);
  await session.makeDocument("week-plan", asOf);
  expect(texts()).toContain("The same as the last plan.");
  await session.makeDocument("week-plan", asOf + 7);
  expect(texts()).toContain("Changes since the last plan");
  expect(session.state().memory.plans["week-plan"]!.first).toBe(kept!.first + 7);
});
