import { plainLook, type GridColumn } from "../../../src/app/grid-book";
import { dayFromText } from "../../../src/core";
import { textSheet } from "../contract/sheets";
import { contractBook, withUniver, type OpenedUniver } from "./opened";

const nothing = { cells: [], formulas: [], sheets: [], notKept: [] };

function cell({ api }: OpenedUniver, sheet: string, address: string) {
  return api.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(address);
}

test("a workbook nobody touched has no changes, nor after formulas were calculated anew", async () => {
  await withUniver(contractBook(), async ({ workbook, api }) => {
    expect(workbook.changes()).toEqual(nothing);
    api.getFormula().executeCalculation();
    await api.getFormula().onCalculationResultApplied();
    expect(workbook.changes()).toEqual(nothing);
  });
});

test("what people type is told cell by cell, and not once it is as it was", async () => {
  await withUniver(contractBook(), async (opened) => {
    const { workbook } = opened;
    cell(opened, "订单", "A2").setValue("PO-9");
    cell(opened, "订单", "B4").setValue("");
    cell(opened, "订单", "D2").setValue(7);
    cell(opened, "Klein's Notes, 2", "H20").setFormula("=SUM(A1:A3)+1");
    await opened.api.getFormula().onCalculationResultApplied();
    const sheet = "订单";
    expect(workbook.changes()).toEqual({
      ...nothing,
      cells: [
        { sheet, row: 2, column: 0, value: "PO-9" },
        { sheet, row: 2, column: 3, value: 7 },
        { sheet, row: 4, column: 1, value: "" },
      ],
      formulas: [{ sheet: "Klein's Notes, 2", row: 20, column: 7, formula: "SUM(A1:A3)+1", value: 1 }],
    });
    cell(opened, "订单", "A2").setValue("PO-1");
    cell(opened, "订单", "B4").setValue(36.5);
    expect(workbook.changes().cells).toEqual([{ sheet, row: 2, column: 3, value: 7 }]);
  });
});

test("what the pane writes is told too, a day as a day; undone it is nothing", async () => {
  await withUniver(contractBook(), async ({ workbook }) => {
    const due = { sheet: "订单", row: 3, column: 2 };
    await workbook.writeCells([{ ...due, before: "2025.7.3", value: "2025-07-03", type: "day" }]);
    expect(workbook.changes().cells).toEqual([{ ...due, value: { day: dayFromText("2025-07-03") } }]);
    await workbook.undo();
    expect(workbook.changes()).toEqual(nothing);
  });
});

test("cells that are emptied, moved and put into another order are told at their places", async () => {
  await withUniver(contractBook(), (opened) => {
    const [sheet, notes] = ["订单", "Klein's Notes, 2"];
    cell(opened, sheet, "A2").clearContent();
    cell(opened, notes, "A1:A3").sort({ column: 0, ascending: false });
    expect(opened.workbook.changes().cells).toEqual([
      { sheet, row: 2, column: 0, value: null },
      { sheet: notes, row: 1, column: 0, value: "that" },
      { sheet: notes, row: 2, column: 0, value: "keep" },
      { sheet: notes, row: 3, column: 0, value: null },
    ]);
    return Promise.resolve();
  });
});

test("a workbook that counts from 1904 is read from 1900, and gives back no change of its days", async () => {
  const days: GridColumn = {
    rows: Int32Array.of(1, 2),
    values: [43_000, 43_000],
    looks: Uint16Array.of(1, 0),
    formulas: new Map(),
  };
  const looks = [plainLook, { ...plainLook, numberFormat: "yyyy-mm-dd", isDate: true }];
  const book = { ...contractBook({ columns: [days], tables: [], merges: [] }), looks, date1904: true };
  await withUniver({ ...book, sheets: book.sheets.slice(0, 1) }, async ({ workbook }) => {
    const [sheet] = await workbook.readSheets();
    expect([sheet!.columns[0]!.values, sheet!.date1904]).toEqual([[44_462, 43_000], false]);
    expect(workbook.changes()).toEqual(nothing);
  });
});

test("added sheets are told under the names they got, with what people wrote into them", async () => {
  await withUniver(contractBook(), async (opened) => {
    const { workbook, api } = opened;
    await workbook.addSheets([textSheet("Review", ["a", "b"])]);
    await workbook.addSheets([textSheet("Review", ["c"])]);
    cell(opened, "Review (2)", "A1").setValue("changed");
    cell(opened, "Review (2)", "B5").setValue(12);
    const { sheets } = workbook.changes();
    expect(sheets.map(({ name }) => name)).toEqual(["Review", "Review (2)"]);
    expect(sheets[0]!.cells).toEqual(textSheet("Review", ["a", "b"]).cells);
    expect(sheets[1]!.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 0, "changed"],
      [5, 1, 12],
    ]);
    const book = api.getActiveWorkbook()!;
    book.deleteSheet(book.getSheetByName("Review")!);
    expect(workbook.changes().sheets.map(({ name }) => name)).toEqual(["Review (2)"]);
  });
});

test("marks and memory are told once they are new", async () => {
  await withUniver(
    contractBook(),
    async ({ workbook }) => {
      expect([await workbook.readMemory(), workbook.changes()]).toEqual(["kept", nothing]);
      const mark = { sheet: "订单", row: 2, column: 0, severity: "error", note: "重复" } as const;
      await workbook.mark([mark]);
      await workbook.writeMemory("new");
      expect(workbook.changes()).toEqual({ ...nothing, marks: [mark], memory: "new" });
      await workbook.clearMarks();
      expect(workbook.changes()).toMatchObject({ marks: [] });
    },
    { memory: "kept" },
  );
});

test("there is something to save after any of it, and not after what changes nothing", async () => {
  await withUniver(contractBook(), async (opened) => {
    const { workbook, api } = opened;
    let told = 0;
    const stop = workbook.onUnsaved(() => (told += 1));
    const toldBy = async (act: () => unknown): Promise<boolean> => {
      told = 0;
      await act();
      return told > 0;
    };
    expect(await toldBy(() => workbook.readSheets())).toBe(false);
    expect(await toldBy(() => workbook.jump({ sheet: "订单", row: 1, column: 0 }))).toBe(false);
    expect(
      await toldBy(async () => {
        api.getFormula().executeCalculation();
        await api.getFormula().onCalculationResultApplied();
      }),
    ).toBe(false);
    expect(await toldBy(() => cell(opened, "订单", "A2").setValue("x"))).toBe(true);
    expect(await toldBy(() => workbook.addSheets([textSheet("Review", ["a"])]))).toBe(true);
    expect(await toldBy(() => workbook.clearMarks())).toBe(true);
    expect(await toldBy(() => workbook.writeMemory("m"))).toBe(true);
    stop();
    expect(await toldBy(() => workbook.writeMemory("n"))).toBe(false);
  });
});

test.each([
  {
    what: "a colour",
    kind: "looks",
    act: (opened: OpenedUniver) => cell(opened, "订单", "A1").setBackground("red"),
  },
  {
    what: "a width",
    kind: "sizes",
    act: ({ api }: OpenedUniver) => api.getActiveWorkbook()!.getActiveSheet().setColumnWidth(0, 200),
  },
  {
    what: "a hidden row",
    kind: "view",
    act: ({ api }: OpenedUniver) => api.getActiveWorkbook()!.getActiveSheet().hideRows(1, 1),
  },
  {
    what: "a note",
    kind: "notes",
    act: (opened: OpenedUniver) =>
      cell(opened, "订单", "A1").createOrUpdateNote({
        id: "own",
        row: 0,
        col: 0,
        note: "mine",
        width: 100,
        height: 50,
      }),
  },
])("$what that people give is said not to be kept: $kind", async ({ kind, act }) => {
  await withUniver(contractBook(), async (opened) => {
    await opened.workbook.mark([{ sheet: "订单", row: 2, column: 0, severity: "info", note: "n" }]);
    expect(opened.workbook.changes().notKept).toEqual([]);
    act(opened);
    expect(opened.workbook.changes().notKept).toEqual([kind]);
  });
});
