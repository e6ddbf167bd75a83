import { newDraft, raiseRow, type Draft } from "../../../src/core/report/draft";
import { frozenRows, pageStarts, titleRows } from "../../../src/core/report/page";

/** A portrait sheet of one page's width with so many rows of 18 points: 39 go on a page. */
function draft(rows: number): Draft {
  const made = newDraft("复盘", false, [45, 45], new Map());
  made.nextRow = rows + 1;
  return made;
}

function withTable(made: Draft, headerRow: number, lastRow: number): Draft {
  const columns = new Map<string, number>();
  const place = { sheet: "复盘", headerRow, lastRow, firstColumn: 0, lastColumn: 1, columns };
  made.tables.set(`table at ${headerRow}`, place);
  return made;
}

test.each([
  { name: "what fits on one page begins none", rows: 30, together: [20, 30], starts: [] },
  { name: "what would be cut begins a page", rows: 60, together: [35, 45], starts: [35] },
  {
    name: "what may or may not fit, by the printer, begins a page",
    rows: 60,
    together: [40, 50],
    starts: [40],
  },
  { name: "what is taller than a page is left to break", rows: 90, together: [10, 85], starts: [] },
])("$name", ({ rows, together, starts }) => {
  const made = draft(rows);
  made.together.set(together[0]!, together[1]!);
  expect(pageStarts(made)).toEqual(starts);
});

test("a second page is filled from its own beginning", () => {
  const made = draft(120);
  for (const [first, last] of [
    [35, 50],
    [60, 70],
    [71, 90],
  ]) {
    made.together.set(first!, last!);
  }
  expect(pageStarts(made)).toEqual([35, 71]);
});

test("a sheet wider than the page is printed smaller: more rows go on a page", () => {
  const wide = newDraft("复盘", false, Array<number>(10).fill(20), new Map());
  wide.nextRow = 61;
  wide.together.set(35, 45);
  expect(pageStarts(wide)).toEqual([]);
});

test("the header of the only table is frozen, unless it stands too far down", () => {
  expect(frozenRows(withTable(draft(50), 3, 40))).toBe(3);
  expect(frozenRows(withTable(draft(50), 14, 40))).toBe(0);
  const tall = withTable(draft(50), 3, 40);
  raiseRow(tall, 1, 250);
  expect(frozenRows(tall)).toBe(0);
});

test("of several tables none is frozen, but the filtered one", () => {
  const two = withTable(withTable(draft(50), 3, 10), 12, 40);
  expect(frozenRows(two)).toBe(0);
  two.filter = { firstRow: 3, lastRow: 10, firstColumn: 0, lastColumn: 1 };
  expect(frozenRows(two)).toBe(3);
});

test("the last table repeats its header on every page when it is long", () => {
  expect(titleRows(draft(10))).toBeNull();
  expect(titleRows(withTable(draft(50), 3, 20))).toBeNull();
  expect(titleRows(withTable(draft(90), 3, 80))).toEqual({ first: 3, last: 3 });
  expect(titleRows(withTable(withTable(draft(90), 3, 80), 82, 85))).toBeNull();
});
