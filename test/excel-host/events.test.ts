import { type ExcelHost, startExcelHost } from "./start";

/** Starts listening with an add-in, and gives what it hears. */
async function listening(
  host: ExcelHost,
  listen: (workbook: Excel.Workbook, hear: (heard: unknown) => void) => void,
): Promise<unknown[]> {
  const heard: unknown[] = [];
  await host.Excel.run(async (context) => {
    listen(context.workbook, (what) => void heard.push(what));
    await context.sync();
  });
  return heard;
}

const heardChange = ({ address, source, changeType, details }: Excel.WorksheetChangedEventArgs): unknown => ({
  address,
  source,
  changeType,
  after: details?.valueAfter as unknown,
});

const changes: readonly {
  readonly name: string;
  readonly act: (host: ExcelHost) => void;
  readonly heard: unknown;
}[] = [
  {
    name: "a co-author's edit of one cell tells its value",
    act: (host) => {
      host.coAuthorEdit("Sheet1!B2", [["PO-7"]]);
    },
    heard: { address: "B2", source: "Remote", changeType: "RangeEdited", after: "PO-7" },
  },
  {
    name: "the user's edit of several cells tells no values",
    act: (host) => {
      host.userEdit("B2:C2", [[1, 2]]);
    },
    heard: { address: "B2:C2", source: "Local", changeType: "RangeEdited", after: undefined },
  },
  {
    name: "rows inserted by a co-author",
    act: (host) => {
      host.coAuthorShift("Sheet1!3:4", "Down");
    },
    heard: { address: "3:4", source: "Remote", changeType: "RowInserted", after: undefined },
  },
  {
    name: "rows deleted by a co-author",
    act: (host) => {
      host.coAuthorShift("Sheet1!3:4", "Up");
    },
    heard: { address: "3:4", source: "Remote", changeType: "RowDeleted", after: undefined },
  },
];

test.each(changes)("onChanged: $name", async ({ act, heard }) => {
  const host = await startExcelHost();
  const got = await listening(host, ({ worksheets }, hear) => {
    worksheets.getActiveWorksheet().onChanged.add((event) => Promise.resolve(hear(heardChange(event))));
  });
  act(host);
  await host.settle();
  host.dispose();
  expect(got).toEqual([heard]);
});

test("the add-in's own edit is told to it as its own", async () => {
  const host = await startExcelHost();
  const got = await listening(host, ({ worksheets }, hear) => {
    worksheets.onChanged.add(({ source, triggerSource, address }) =>
      Promise.resolve(hear([source, triggerSource, address])),
    );
  });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  await host.settle();
  host.dispose();
  expect(got).toEqual([["Local", "ThisLocalAddin", "A1"]]);
});

test("the cells of a change can be read from the event", async () => {
  const host = await startExcelHost();
  const got: unknown[] = [];
  await listening(host, ({ worksheets }) => {
    worksheets.getActiveWorksheet().onChanged.add(async (event) => {
      await host.Excel.run(async (context) => {
        const range = event.getRange(context);
        range.load("values");
        await context.sync();
        got.push(range.values);
      });
    });
  });
  host.coAuthorEdit("A1:B1", [[1, 2]]);
  await host.settle();
  await host.settle();
  host.dispose();
  expect(got).toEqual([[[1, 2]]]);
});

test("selection, activation, adding and deleting are told", async () => {
  const host = await startExcelHost();
  const got = await listening(host, (workbook, hear) => {
    const { worksheets } = workbook;
    worksheets.onAdded.add(({ source }) => Promise.resolve(hear(["added", source])));
    worksheets.onDeleted.add(({ source }) => Promise.resolve(hear(["deleted", source])));
    worksheets.onActivated.add(() => Promise.resolve(hear("activated")));
    worksheets.onDeactivated.add(() => Promise.resolve(hear("deactivated")));
    worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(hear(["selected", address])));
    workbook.onSelectionChanged.add(() => Promise.resolve(hear("selection of the workbook")));
  });
  await host.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("B");
    added.getRange("C3").select();
    await context.sync();
    added.delete();
    await context.sync();
  });
  await host.settle();
  host.dispose();
  expect(got).toEqual([
    ["added", "Local"],
    "deactivated",
    "activated",
    ["selected", "C3"],
    "selection of the workbook",
    "deactivated",
    "activated",
    ["deleted", "Local"],
  ]);
});

test("changed looks are told apart from changed contents", async () => {
  const host = await startExcelHost();
  const got = await listening(host, ({ worksheets }, hear) => {
    worksheets.onChanged.add(({ address }) => Promise.resolve(hear(["contents", address])));
    worksheets.onFormatChanged.add(({ address }) => Promise.resolve(hear(["looks", address])));
  });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").format.fill.color = "#FFC7CE";
    await context.sync();
  });
  await host.settle();
  host.dispose();
  expect(got).toEqual([["looks", "A1:B2"]]);
});

test("a removed handler and a switched-off runtime hear nothing", async () => {
  const host = await startExcelHost();
  const got: unknown[] = [];
  const handler = await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address }) => Promise.resolve(void got.push(["kept", address])));
    const removable = worksheets.onActivated.add(() => Promise.resolve(void got.push("removed")));
    await context.sync();
    return removable;
  });
  await host.Excel.run(handler.context, async (context) => {
    handler.remove();
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.coAuthorEdit("A1", [[1]]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("B").activate();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  host.coAuthorEdit("Sheet1!A2", [[2]]);
  await host.settle();
  host.dispose();
  expect(got).toEqual([["kept", "A2"]]);
});

test("a co-author acts between two syncs", async () => {
  const host = await startExcelHost();
  host.beforeSync(2, () => {
    host.coAuthorEdit("A1", [["theirs"]]);
  });
  const values = await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [["ours"]];
    cell.load("values");
    await context.sync();
    const before = cell.values;
    cell.load("values");
    await context.sync();
    return [before, cell.values];
  });
  host.dispose();
  expect(values).toEqual([[["ours"]], [["theirs"]]]);
});
