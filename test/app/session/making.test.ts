import { documents } from "../../../src/core";
import { opened } from "./opened";

test("the review of a month adds its sheets and names them", async () => {
  const { session, workbook } = await opened();
  await session.makeReview("2025-05");
  const names = workbook.added.map(({ name }) => name);
  expect(names[0]).toContain("2025-05");
  expect(session.state().notice).toEqual({ kind: "made", sheets: names, orders: null });
  expect(workbook.jumps).toEqual([{ sheet: names[0], row: 1, column: 0 }]);
  await session.makeReview("2025-05");
  expect(workbook.added.map(({ name }) => name)).toContain(`${names[0]!} (2)`);
});

test("what people wrote on the review of the month stands on the next one", async () => {
  const { session, workbook } = await opened();
  await session.makeReview("2025-05");
  const [first] = workbook.added;
  const topic = first!.cells.find(({ value }) => value === "Overall")!;
  const place = { row: topic.row, column: 2, style: topic.style };
  workbook.added[0] = { ...first!, cells: [...first!.cells, { ...place, value: "Good month" }] };
  await session.makeReview("2025-05");
  const second = workbook.added.find(({ name }) => name.endsWith("(2)"));
  expect(second!.cells).toContainEqual(expect.objectContaining({ row: topic.row, value: "Good month" }));
  await session.makeReview("2025-04");
  expect(workbook.added.at(-1)!.cells.map(({ value }) => value)).not.toContain("Good month");
});

test.each(documents.map(({ kind }) => kind))("the document %s is made", async (kind) => {
  const { session, workbook } = await opened();
  await session.makeDocument(kind, session.state().asOf);
  expect(workbook.added.length).toBeGreaterThan(0);
  expect(session.state().notice).toMatchObject({ kind: "made" });
});

test("documents are made for the orders chosen, until all are wanted again", async () => {
  const { session, workbook } = await opened();
  const texts = () => workbook.added.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  session.chooseOrders(["WF2503004"]);
  await session.makeDocument("packing-list", session.state().asOf);
  expect(session.state().notice).toMatchObject({ kind: "made", orders: ["WF2503004"] });
  expect(texts().some((text) => text.includes("WF2503004"))).toBe(true);
  await session.makeDocument("findings", session.state().asOf);
  expect(session.state().notice).toMatchObject({ kind: "made", orders: null });
  session.chooseOrders(null);
  await session.makeDocument("packing-list", session.state().asOf);
  expect(session.state().notice).toMatchObject({ kind: "made", orders: null });
});

test.each([
  "production-notice",
  "first-sample",
  "packaging-purchase",
  "ship-notice",
  "dispatch-plan",
  "packing-list",
  "loading-sheet",
  "delivery-note",
])("the document %s says which of the chosen orders it does not find", async (kind) => {
  const { session, workbook } = await opened();
  session.chooseOrders(["no such order"]);
  await session.makeDocument(kind, session.state().asOf);
  const texts = workbook.added.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain("No such order: no such order.");
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

test("a plan for chosen orders is not kept, nor one whose sheet could not be added", async () => {
  const { session, workbook } = await opened();
  session.chooseOrders(["WF2503004"]);
  await session.makeDocument("week-plan", session.state().asOf);
  session.chooseOrders(null);
  workbook.fail("addSheets", "protected");
  await session.makeDocument("next-day-plan", session.state().asOf);
  expect(session.state().memory.plans).toEqual({});
});
