import type { FunctionMetadata } from "./functions/function-arguments";
import { type FullExcelHost, startFullExcelHost } from "./start-full";

/** As `functions.json` describes them. */
const functions: readonly FunctionMetadata[] = [
  {
    id: "CARTONS",
    name: "CARTONS",
    parameters: [
      { name: "pieces", type: "number" },
      { name: "perCarton", type: "number" },
    ],
  },
  { id: "LINES", name: "LINES", parameters: [{ name: "rows", type: "any", dimensionality: "matrix" }] },
  {
    id: "SHOW",
    name: "SHOW",
    parameters: [
      { name: "value", type: "any" },
      { name: "lang", type: "string", optional: true },
    ],
  },
  { id: "JOIN", name: "JOIN", parameters: [{ name: "values", type: "any", repeating: true }] },
  { id: "REFUSE", name: "REFUSE", parameters: [] },
];

function associate({
  CustomFunctions: { associate: register, Error: FunctionError, ErrorCode },
}: FullExcelHost): void {
  register("CARTONS", (pieces: number, perCarton: number) => Math.ceil(pieces / perCarton));
  register("LINES", (rows: unknown[][]) => rows.map(([first]) => [first, typeof first]));
  register("SHOW", (value: unknown, lang: unknown) => JSON.stringify([value, lang]));
  register("JOIN", (values: unknown[]) => JSON.stringify(values));
  register("REFUSE", () => {
    throw new FunctionError(ErrorCode.notAvailable, "没有这个订单");
  });
}

let host: FullExcelHost;

beforeAll(async () => {
  host = await startFullExcelHost({ functions });
  associate(host);
  host.userEdit("A1:B3", [
    ["PO-1", 10],
    ["PO-2", 20],
    ["", true],
  ]);
});

afterAll(() => {
  host.dispose();
});

test.each([
  { id: "CARTONS", args: [10, 4], value: 3, message: null },
  {
    id: "LINES",
    args: [[["a"], [1]]],
    value: [
      ["a", "string"],
      [1, "number"],
    ],
    message: null,
  },
  { id: "REFUSE", args: [], value: { error: "#N/A" }, message: "没有这个订单" },
])("$id called by the host gives $value", async ({ id, args, value, message }) => {
  expect(await host.callFunction(id, args)).toEqual({ value, message });
});

/** Formulas written by the add-in, and what their cells show once the functions have answered. */
const formulas = [
  { cell: "D1", formula: "=GENDAN.CARTONS(10, 4)", shows: [[3]] },
  { cell: "D2", formula: "=gendan.cartons(B1, 4)", shows: [[3]] },
  { cell: "D3", formula: "=GENDAN.CARTONS(GENDAN.CARTONS(100, 7), 4)", shows: [[4]] },
  { cell: "D4", formula: "=GENDAN.CARTONS(A1, 4)", shows: [["#VALUE!"]] },
  { cell: "D5", formula: "=GENDAN.CARTONS(A1:B2, 4)", shows: [["#VALUE!"]] },
  { cell: "D6", formula: "=GENDAN.CARTONS(1)", shows: [["#VALUE!"]] },
  { cell: "D7", formula: "=GENDAN.SHOW(A3)", shows: [['["",null]']] },
  { cell: "D8", formula: '=GENDAN.SHOW(B3, "en")', shows: [['[true,"en"]']] },
  { cell: "D9", formula: '=GENDAN.JOIN(1, "a,b", TRUE)', shows: [['[1,"a,b",true]']] },
  { cell: "D10", formula: "=GENDAN.REFUSE()", shows: [["#N/A"]] },
  { cell: "D11", formula: "=GENDAN.NONE(1)", shows: [["#NAME?"]] },
  {
    cell: "F1:G2",
    formula: "=GENDAN.LINES(A1:A2)",
    shows: [
      ["PO-1", "string"],
      ["PO-2", "string"],
    ],
  },
  { cell: "F5:G5", formula: "=GENDAN.LINES(A1:A2)", shows: [["#SPILL!", ""]] },
];

test("formulas that call the add-in's functions show their results", async () => {
  const { Excel, settle } = host;
  host.userEdit("F6", [["in the way"]]);
  const before = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { cell, formula } of formulas) sheet.getRange(cell).getCell(0, 0).formulas = [[formula]];
    const first = sheet.getRange("D1");
    first.load("values");
    await context.sync();
    return first.values;
  });
  const read = (): Promise<unknown[]> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = formulas.map(({ cell }) => sheet.getRange(cell).load("values"));
      await context.sync();
      return ranges.map((range) => range.values);
    });
  let shown = await read();
  while (JSON.stringify(shown).includes("#BUSY!")) {
    await settle();
    shown = await read();
  }
  expect(before).toEqual([["#BUSY!"]]);
  expect(shown).toEqual(formulas.map(({ shows }) => shows));
});

test("an array result knows where it spills and from where", async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [origin, part, plain] = [sheet.getRange("F1"), sheet.getRange("G2"), sheet.getRange("A1")];
    const [to, from] = [origin.getSpillingToRange(), part.getSpillParent()];
    origin.load("hasSpill");
    plain.load("hasSpill");
    to.load("address");
    from.load("address");
    await context.sync();
    origin.values = [[""]];
    part.load("values");
    await context.sync();
    return [origin.hasSpill, plain.hasSpill, to.address, from.address, part.values];
  });
  expect(seen).toEqual([true, false, "Sheet1!F1:G2", "Sheet1!F1", [[""]]]);
});
