import { type Behaviour, failure, resultOf, seen, withExcel } from "./with-excel";

async function namesOf(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

const behaviours: readonly Behaviour[] = [
  {
    name: "a sheet is added at the end and keeps its proxy over the sync",
    act: async (context) => {
      const added = context.workbook.worksheets.add("月度复盘");
      await context.sync();
      added.tabColor = "#0F6C5C";
      added.load("name,position,tabColor,visibility");
      await context.sync();
      return [added.name, added.position, added.tabColor, added.visibility];
    },
    sees: ["月度复盘", 1, "#0F6C5C", "Visible"],
  },
  {
    name: "a sheet without a name is numbered",
    act: async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add();
      return namesOf(context);
    },
    sees: ["Sheet1", "Sheet2", "Sheet3"],
  },
  {
    name: "a sheet is found by its name in any case and by its id",
    act: async (context) => {
      const byName = context.workbook.worksheets.getItem("SHEET1");
      byName.load("id");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id);
      byId.load("name");
      await context.sync();
      return byId.name;
    },
    sees: "Sheet1",
  },
  {
    name: "names of items are loaded from a list of paths as from a text",
    act: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(["items/name", "items/visibility"]);
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility]);
    },
    sees: [["Sheet1", "Visible"]],
  },
  {
    name: "a renamed sheet is the same sheet",
    act: async (context, sheet) => {
      sheet.name = "订单";
      await context.sync();
      const cell = sheet.getRange("A1");
      cell.load("address");
      await context.sync();
      return cell.address;
    },
    sees: "订单!A1",
  },
  {
    name: "a moved sheet changes the order",
    act: async (context) => {
      context.workbook.worksheets.add("B").position = 0;
      return namesOf(context);
    },
    sees: ["B", "Sheet1"],
  },
  {
    name: "hiding the active sheet makes another active",
    act: async (context, sheet) => {
      context.workbook.worksheets.add("B");
      sheet.visibility = "Hidden";
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [active.name, resultOf(count)];
    },
    sees: ["B", 1],
  },
  {
    name: "a copy stands where it is put and holds the cells and their looks",
    act: async (context, sheet) => {
      sheet.getRange("A1").values = [["PO-1"]];
      sheet.getRange("A1").format.fill.color = "#FFEE00";
      const copy = sheet.copy("Before", sheet);
      const cell = copy.getRange("A1");
      cell.load("values,format/fill/color");
      await context.sync();
      return [cell.values, cell.format.fill.color, await namesOf(context)];
    },
    sees: [[["PO-1"]], "#FFEE00", ["Sheet1 (2)", "Sheet1"]],
  },
  {
    name: "a deleted sheet is gone",
    act: async (context) => {
      context.workbook.worksheets.add("B").delete();
      return namesOf(context);
    },
    sees: ["Sheet1"],
  },
  {
    name: "neighbours are found, hidden ones left out on request",
    act: async (context, sheet) => {
      context.workbook.worksheets.add("B").visibility = "Hidden";
      context.workbook.worksheets.add("C");
      const next = sheet.getNextOrNullObject();
      const nextShown = sheet.getNextOrNullObject(true);
      const before = sheet.getPreviousOrNullObject();
      next.load("name");
      nextShown.load("name");
      before.load("isNullObject");
      await context.sync();
      return [next.name, nextShown.name, before.isNullObject];
    },
    sees: ["B", "C", true],
  },
  {
    name: "activating a sheet and selecting cells changes the selection",
    act: async (context) => {
      const other = context.workbook.worksheets.add("B");
      other.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      return [selected.address, cell.address];
    },
    sees: ["B!C3:D4", "B!C3"],
  },
];

test.each(behaviours)("$name", async (behaviour) => {
  expect(await seen(behaviour)).toEqual(behaviour.sees);
});

const names = [
  { name: "", code: "InvalidArgument" },
  { name: "a/b", code: "InvalidArgument" },
  { name: "[1]", code: "InvalidArgument" },
  { name: "a:b", code: "InvalidArgument" },
  { name: "'quoted", code: "InvalidArgument" },
  { name: "History", code: "InvalidArgument" },
  { name: "x".repeat(32), code: "InvalidArgument" },
  { name: "sheet1", code: "ItemAlreadyExists" },
  { name: "x".repeat(31), code: null },
  { name: "复盘 2026-11 (2)", code: null },
];

test.each(names)("a sheet named '$name' is answered $code", async ({ name, code }) => {
  const run = withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("B").name = name;
      await context.sync();
    }),
  );
  expect(await failure(run)).toBe(code);
});

const refusals: readonly { readonly what: string; readonly act: (sheet: Excel.Worksheet) => void }[] = [
  {
    what: "deleting the last visible sheet",
    act: (sheet) => {
      sheet.delete();
    },
  },
  {
    what: "hiding the last visible sheet",
    act: (sheet) => {
      sheet.visibility = "VeryHidden";
    },
  },
];

test.each(refusals)("$what is refused", async ({ act }) => {
  const run = withExcel(({ Excel }) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
  expect(await failure(run)).toBe("InvalidOperation");
});

test("a very hidden sheet cannot be deleted, a hidden one cannot be activated", async () => {
  const codes = await withExcel(async ({ Excel }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("B").visibility = "VeryHidden";
      await context.sync();
    });
    const onB = (act: (sheet: Excel.Worksheet) => void): Promise<string | null> =>
      failure(
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem("B"));
          await context.sync();
        }),
      );
    return [
      await onB((sheet) => {
        sheet.delete();
      }),
      await onB((sheet) => {
        sheet.activate();
      }),
    ];
  });
  expect(codes).toEqual(["InvalidOperation", "InvalidOperation"]);
});
