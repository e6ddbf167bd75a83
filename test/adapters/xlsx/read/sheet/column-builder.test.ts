import { SheetBuilder } from "../../../../../src/adapters/xlsx/read/sheet/column-builder";
import { problemOf } from "../problem-of";

/** Columns of cells, each a row, a column and a value, read within a budget. */
function build(
  cells: readonly (readonly [row: number, column: number])[],
  budget: { cells: number; slots: number },
) {
  const builder = new SheetBuilder(budget, "订单");
  for (const [row, column] of cells) builder.setCell(row, column, 1, 0, false);
  return builder.finish();
}

const three = [
  [1, 0],
  [2, 0],
  [1, 1],
] as const;

test("cells and slots up to the budget are read, and are spent", () => {
  const budget = { cells: 3, slots: 3 };
  expect(build(three, budget).rowCount).toBe(2);
  expect(budget).toEqual({ cells: 0, slots: 0 });
});

test.each([
  { budget: { cells: 2, slots: 9 }, code: "tooManyCells" },
  { budget: { cells: 9, slots: 2 }, code: "tooSpreadOut" },
])("one more than $budget ends in $code, and the sheet is named", async ({ budget, code }) => {
  const problem = await problemOf(() => build(three, { ...budget }));
  expect(problem).toMatchObject({ code, args: { where: "订单" } });
});

test("blanks above a value take slots, blanks without a value below take none", () => {
  const budget = { cells: 9, slots: 100 };
  const builder = new SheetBuilder(budget, "订单");
  builder.setCell(1_048_576, 0, null, 5, false);
  builder.setCell(100, 0, 1, 0, false);
  expect(builder.finish().columns[0]!.values).toHaveLength(100);
  expect(budget).toEqual({ cells: 8, slots: 0 });
});

test("a formula without a stored value takes a cell and no slot", () => {
  const budget = { cells: 1, slots: 0 };
  const builder = new SheetBuilder(budget, "订单");
  builder.setCell(1_048_576, 2, null, 0, true);
  const { columns, rowCount } = builder.finish();
  expect([columns.length, rowCount, [...columns[2]!.formulaRows]]).toEqual([3, 0, [1_048_576]]);
  expect(budget.cells).toBe(0);
});

test("styles reach as far as values, in whatever order cells come", () => {
  const builder = new SheetBuilder({ cells: 9, slots: 99 }, "订单");
  builder.setCell(20, 0, null, 7, false);
  builder.setCell(3, 0, null, 3, false);
  builder.setCell(5, 0, "x", 5, false);
  builder.setCell(2, 0, null, 2, false);
  expect([...builder.finish().columns[0]!.styles]).toEqual([0, 2, 3, 0, 5]);
});
