import { failure, withExcel } from "./with-excel";

const longText = "x".repeat(30_000);

function filled(rows: number): string[][] {
  return Array.from({ length: rows }, () => [longText]);
}

/** Writes and reads about as many bytes as asked for. */
function exchange(
  size: { readonly write: number; readonly read: number },
  web: boolean,
): Promise<string | null> {
  return withExcel(
    ({ Excel, userEdit }) => {
      const rows = Math.ceil(size.read / longText.length);
      if (rows > 0) {
        userEdit(`A1:A${String(rows)}`, filled(rows));
      }
      return failure(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const written = Math.ceil(size.write / longText.length);
          if (written > 0) sheet.getRange(`B1:B${String(written)}`).values = filled(written);
          const cells = sheet.getRange(`A1:A${String(Math.max(rows, 1))}`);
          cells.load("values");
          await context.sync();
        }),
      );
    },
    { web },
  );
}

const megabyte = 1024 * 1024;

test.each([
  {
    what: "6 MB written on the web",
    web: true,
    write: 6 * megabyte,
    read: 0,
    code: "RequestPayloadSizeLimitExceeded",
  },
  { what: "6 MB written on the desktop", web: false, write: 6 * megabyte, read: 0, code: null },
  { what: "4 MB written on the web", web: true, write: 4 * megabyte, read: 0, code: null },
  {
    what: "6 MB read on the web",
    web: true,
    write: 0,
    read: 6 * megabyte,
    code: "ResponsePayloadSizeLimitExceeded",
  },
  { what: "6 MB read on the desktop", web: false, write: 0, read: 6 * megabyte, code: null },
])("$what: $code", async ({ web, write, read, code }) => {
  expect(await exchange({ write, read }, web)).toBe(code);
});

test("bytes are counted as they travel: a Chinese letter is three", async () => {
  const sizes = await withExcel(async ({ Excel, log }) => {
    const write = (text: string): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
        await context.sync();
      });
    await write("aaa");
    await write("湿");
    return log.entries.filter(({ kind }) => kind === "sync").map(({ requestBytes }) => requestBytes);
  });
  expect(sizes[0]).toBe(sizes[1]);
});

test("while the user types in a cell, requests fail, and those told to wait wait", async () => {
  const outcome = await withExcel(async ({ Excel, startCellEdit, endCellEdit, settle, workbook }) => {
    const write = (options: Excel.RunOptions): Promise<unknown> =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      });
    startCellEdit();
    const refused = await failure(write({ delayForCellEdit: false }));
    const delayed = failure(write({ delayForCellEdit: true }));
    await settle();
    const during = workbook.active.cells.size;
    endCellEdit();
    return { refused, during, delayed: await delayed, after: workbook.active.cells.size };
  });
  expect(outcome).toEqual({ refused: "InvalidOperationInCellEditMode", during: 0, delayed: null, after: 1 });
});
