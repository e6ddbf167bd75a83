import "../../functions/custom-functions";
import { errorCell } from "../../functions/custom-functions";
import type { CustomFunction } from "../../../src/adapters/univer/functions/cell-function";
import {
  registerFunctions,
  type FunctionText,
} from "../../../src/adapters/univer/functions/register-functions";
import { univerBook } from "../../../src/adapters/univer/draw/univer-book";
import type { GridBook } from "../../../src/app/grid-book";
import { openUniverWorkbook } from "../../../src/adapters/univer/univer-workbook";
import { cellAt, plainStyle, type CellValue } from "../../../src/core";
import { functions } from "../../../src/functions";
import { gridFromSheets } from "./grid-from-sheets";
import { headlessUniver } from "./headless";

const table = new Map<string, CustomFunction>(Object.entries(functions) as [string, CustomFunction][]);
const texts: readonly FunctionText[] = [...table.keys()].map((id) => ({
  id,
  description: id,
  parameters: [],
}));

function bookOf(columns: readonly (readonly CellValue[])[]): GridBook {
  const cells = columns.map((values) => ({
    values,
    styles: new Uint16Array(values.length),
    formulaRows: new Set<number>(),
  }));
  return gridFromSheets([
    {
      ...{ name: "订单", hidden: false, rowCount: 10, columns: cells, styles: [plainStyle], merges: [] },
      ...{ hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false, tableHints: [] },
    },
  ]);
}

type Formula = readonly [row: number, column: number, formula: string];

/** What cells show after formulas were put in and calculated; rows 1-based, columns 0-based. */
async function calculated(
  columns: readonly (readonly CellValue[])[],
  formulas: readonly Formula[],
): Promise<(row: number, column: number) => CellValue> {
  const { api, close } = headlessUniver();
  try {
    const book = bookOf(columns);
    const sheet = api.createWorkbook(univerBook(book, "functions")).getActiveSheet();
    const workbook = await openUniverWorkbook(api, book);
    registerFunctions(api, table, texts, (shown) => errorCell(shown as "#N/A"));
    for (const [row, column, formula] of formulas) sheet.getRange(row - 1, column).setFormula(formula);
    await api.getFormula().onCalculationResultApplied();
    const [read] = await workbook.readSheets();
    workbook.close();
    return (row, column) => cellAt(read!, row, column);
  } finally {
    close();
  }
}

const quantities: readonly CellValue[] = ["数量", 10_000, "1,000PCS", null, "待定", { error: "#N/A" }];
const perCarton: readonly CellValue[] = ["每箱", 24, 24, 24, 24, 24];

test("a formula over columns spills: blank in, blank out; errors are the cell's own", async () => {
  const at = await calculated([quantities, perCarton], [[2, 2, "=GENDAN.CARTONS(A2:A6,B2:B6)"]]);
  expect([2, 3, 4, 5, 6].map((row) => at(row, 2))).toEqual([
    417,
    42,
    "",
    { error: "#VALUE!" },
    { error: "#N/A" },
  ]);
});

test("a formula over single cells gives one value, and follows the cells it reads", async () => {
  const at = await calculated(
    [quantities, perCarton],
    [
      [2, 2, "=GENDAN.CARTONS(A2,B2)"],
      [3, 2, "=GENDAN.CARTONS(5000,B3)*2"],
      [4, 2, "=GENDAN.CARTONS(A4,B4)"],
      [5, 2, "=GENDAN.CARTONS(A5,B5)"],
      [6, 2, "=SUM(A2)+1"],
    ],
  );
  expect([2, 3, 4, 5, 6].map((row) => at(row, 2))).toEqual([417, 418, "", { error: "#VALUE!" }, 10_001]);
});

test("formulas of the file are calculated where they call a function, else the file's values stay", async () => {
  const { api, close } = headlessUniver();
  try {
    const opened = async (formula: string) => {
      const before = api.getActiveWorkbook();
      if (before) api.disposeUnit(before.getId());
      const book = bookOf([[10_000], [5]]);
      const [sheet] = book.sheets;
      const [first, second] = sheet!.columns;
      const columns = [first!, { ...second!, formulas: new Map([[1, formula]]) }];
      api.createWorkbook(univerBook({ ...book, sheets: [{ ...sheet!, columns }] }, "functions"));
      registerFunctions(api, table, texts, (shown) => errorCell(shown as "#N/A"));
      await api.getFormula().onCalculationResultApplied();
      return api.getActiveWorkbook()!.getActiveSheet().getRange("B1").getRawValue();
    };
    expect(await opened("gendan.cartons(A1,24)")).toBe(417);
    expect(await opened("_xldudf_GENDAN_CARTONS(A1,24)")).toBe(417);
    expect(await opened("NOT.KNOWN(A1)")).toBe(5);
  } finally {
    close();
  }
});

test("every function of the table answers, and not with an unknown name", async () => {
  const ids = [...table.keys()];
  const at = await calculated(
    [],
    ids.map((id, index) => [index + 1, 0, `=GENDAN.${id}(A100)`] as const),
  );
  const shown = ids.map((id, index) => [id, at(index + 1, 0)] as const);
  expect(shown.filter(([, value]) => JSON.stringify(value) === '{"error":"#NAME?"}')).toEqual([]);
});

test("a text of no function is refused, and so is a page without a workbook", () => {
  const { api, close } = headlessUniver();
  const strange = [{ id: "NOSUCH", description: "", parameters: [] }];
  expect(() => {
    registerFunctions(api, table, texts, () => null);
  }).toThrow(RangeError);
  api.createWorkbook(univerBook(bookOf([]), "functions"));
  expect(() => {
    registerFunctions(api, table, strange, () => null);
  }).toThrow(RangeError);
  close();
});
