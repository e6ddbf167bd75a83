import { type Behaviour, resultOf, seen, withExcel } from "./with-excel";

/** What a workbook keeps beside its cells: comments, notes, names, settings, XML, properties. */
const behaviours: readonly Behaviour[] = [
  {
    name: "a comment is found by its cell and its id",
    act: async (context, sheet) => {
      const added = context.workbook.comments.add("Sheet1!B2", "箱数不符");
      added.load("id");
      await context.sync();
      const byId = sheet.comments.getItem(added.id);
      const byCell = context.workbook.comments.getItemByCell("Sheet1!B2");
      const place = byId.getLocation();
      byId.load("content");
      byCell.load("id");
      place.load("address");
      await context.sync();
      return [byId.content, byCell.id === added.id, place.address];
    },
    sees: ["箱数不符", true, "Sheet1!B2"],
  },
  {
    name: "comments are listed, changed and deleted",
    act: async (context, sheet) => {
      const { comments } = sheet;
      comments.add("A1", "one");
      comments.add("A2", "two").content = "2";
      comments.getItemAt(0).delete();
      comments.load("items/content,items/authorName");
      await context.sync();
      return comments.items.map(({ content }) => content);
    },
    sees: ["2"],
  },
  {
    name: "a note is found by its cell, listed and deleted",
    act: async (context, sheet) => {
      const note = sheet.notes.add("B2", "箱数不符");
      note.load("content,visible");
      const found = sheet.notes.getItemOrNullObject("B2");
      const none = sheet.notes.getItemOrNullObject("C3");
      const place = found.getLocation();
      found.load("content");
      none.load("isNullObject");
      place.load("address");
      await context.sync();
      found.delete();
      sheet.notes.load("items/content");
      await context.sync();
      return [note.content, note.visible, none.isNullObject, place.address, sheet.notes.items.length];
    },
    sees: ["箱数不符", false, true, "Sheet1!B2", 0],
  },
  {
    name: "a name means its cells, and can be hidden",
    act: async (context, sheet) => {
      const name = context.workbook.names.add("gendan.orders", sheet.getRange("B2:C4"), "订单区");
      name.visible = false;
      name.load("name,formula,visible,comment,scope,type");
      const cells = name.getRangeOrNullObject();
      const through = sheet.getRange("gendan.orders");
      cells.load("address");
      through.load("address");
      await context.sync();
      return [
        name.formula,
        name.visible,
        name.comment,
        name.scope,
        name.type,
        cells.address,
        through.address,
      ];
    },
    sees: ["=Sheet1!B2:C4", false, "订单区", "Workbook", "Range", "Sheet1!B2:C4", "Sheet1!B2:C4"],
  },
  {
    name: "a name may hold a constant",
    act: async (context) => {
      const name = context.workbook.names.add("gendan.version", '="3"');
      name.load("value,type");
      const cells = name.getRangeOrNullObject();
      cells.load("isNullObject");
      await context.sync();
      return [name.value, name.type, cells.isNullObject];
    },
    sees: ["3", "String", true],
  },
  {
    name: "settings hold records and dates, and are deleted",
    act: async (context) => {
      const { settings } = context.workbook;
      const kept = settings.add("gendan.map", { columns: ["A", "B"], at: new Date(0) });
      settings.add("gone", 1);
      settings.getItem("gone").delete();
      const gone = settings.getItemOrNullObject("gone");
      kept.load("key,value");
      gone.load("isNullObject");
      await context.sync();
      const value = kept.value as { columns: string[]; at: Date };
      return [kept.key, value.columns, value.at.getTime(), gone.isNullObject];
    },
    sees: ["gendan.map", ["A", "B"], 0, true],
  },
  {
    name: "XML parts are found by namespace",
    act: async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<other xmlns="urn:other"/>');
      const part = parts.add('<gendan xmlns="urn:gendan"/>');
      const found = parts.getByNamespace("urn:gendan").getOnlyItemOrNullObject();
      part.setXml('<gendan xmlns="urn:gendan">1</gendan>');
      const xml = found.getXml();
      await context.sync();
      return resultOf(xml);
    },
    sees: '<gendan xmlns="urn:gendan">1</gendan>',
  },
  {
    name: "sheets and the document keep properties of their own",
    act: async (context, sheet) => {
      sheet.customProperties.add("gendan", "report");
      context.workbook.properties.custom.add("gendan.run", 7);
      const ofSheet = sheet.customProperties.getItemOrNullObject("GENDAN");
      const ofBook = context.workbook.properties.custom.getItem("gendan.run");
      ofSheet.load("value");
      ofBook.load("value");
      await context.sync();
      return [ofSheet.value, ofBook.value];
    },
    sees: ["report", 7],
  },
  {
    name: "screen updating and calculation are held until the next sync without an error",
    act: async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.calculationMode = "Manual";
      context.application.load("calculationMode");
      await context.sync();
      return context.application.calculationMode;
    },
    sees: "Manual",
  },
];

test.each(behaviours)("$name", async (behaviour) => {
  expect(await seen(behaviour)).toEqual(behaviour.sees);
});

test("an object is of no use after its run, unless it is tracked", async () => {
  const codes = await withExcel(async ({ Excel }) => {
    const cell = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range;
    });
    const tracked = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.track();
      await context.sync();
      return range;
    });
    const read = async (range: Excel.Range): Promise<string> => {
      try {
        return await Excel.run(range, async (context) => {
          range.load("address");
          await context.sync();
          return range.address;
        });
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    };
    return [await read(cell), await read(tracked)];
  });
  expect(codes).toEqual(["InvalidObjectPath", "Sheet1!A1"]);
});

test("a tracked range moves with its cells", async () => {
  const address = await withExcel(async ({ Excel, coAuthorShift }) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B5");
      await context.sync();
      coAuthorShift("Sheet1!2:3", "Down");
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
  expect(address).toBe("Sheet1!B7");
});
