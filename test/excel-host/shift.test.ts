import fc from "fast-check";
import { areaText, parseReference } from "./model/reference";
import { allCells } from "./model/cells";
import { emptyWorkbook } from "./model/empty";
import { addSheet } from "./model/sheets";
import { type ShiftDirection, shiftCells } from "./model/shift";
import type { Sheet } from "./model/workbook";
import { enter } from "./model/write";

/** A sheet with a value in every cell of A1:F9 that says where it began, a merge and a hidden row. */
function filledSheet(): Sheet {
  const sheet = addSheet(emptyWorkbook(), "Orders");
  for (let row = 1; row <= 9; row++) {
    for (let column = 0; column < 6; column++) enter(sheet, row, column, `${String(row)}/${String(column)}`);
  }
  sheet.merges.push({ area: area("B5:C6") });
  sheet.hiddenRows.add(5);
  return sheet;
}

function area(text: string): NonNullable<ReturnType<typeof parseReference>>["area"] {
  return parseReference(text)!.area;
}

function contents(sheet: Sheet): unknown {
  const values = allCells(sheet).map(({ row, column, cell }) => [row, column, cell.value]);
  return { values, merges: sheet.merges.map((merge) => merge.area), hidden: [...sheet.hiddenRows] };
}

const moves: readonly {
  readonly at: string;
  readonly to: ShiftDirection;
  readonly merge: string | null;
  readonly hidden: number[];
}[] = [
  { at: "2:3", to: "Down", merge: "B7:C8", hidden: [7] },
  { at: "6:6", to: "Down", merge: "B5:C7", hidden: [5] },
  { at: "2:3", to: "Up", merge: "B3:C4", hidden: [3] },
  { at: "6:6", to: "Up", merge: "B5:C5", hidden: [5] },
  { at: "5:6", to: "Up", merge: null, hidden: [] },
  { at: "A:A", to: "Right", merge: "C5:D6", hidden: [5] },
  { at: "B:B", to: "Left", merge: "B5:B6", hidden: [5] },
  { at: "B1:C2", to: "Down", merge: "B7:C8", hidden: [5] },
  { at: "E1:E2", to: "Up", merge: "B5:C6", hidden: [5] },
];

test.each(moves)("moving $at $to leaves the merge at $merge", ({ at, to, merge, hidden }) => {
  const sheet = filledSheet();
  shiftCells(sheet, area(at), to);
  expect(sheet.merges.map((each) => each.area && areaText(each.area))).toEqual(merge === null ? [] : [merge]);
  expect([...sheet.hiddenRows]).toEqual(hidden);
});

const undone = { Down: "Up", Right: "Left" } as const;

test("cells inserted and deleted again leave the sheet as it was", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Down", "Right"),
      fc.nat(8),
      fc.nat(5),
      fc.integer({ min: 1, max: 3 }),
      (to, row, column, count) => {
        const sheet = filledSheet();
        const before = contents(sheet);
        const whole =
          to === "Down"
            ? `${String(row + 1)}:${String(row + count)}`
            : areaText({ ...area("A:A"), firstColumn: column, lastColumn: column + count - 1 });
        shiftCells(sheet, area(whole), to);
        shiftCells(sheet, area(whole), undone[to]);
        expect(contents(sheet)).toEqual(before);
      },
    ),
  );
});
