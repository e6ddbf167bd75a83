import { understandSheet } from "../../../src/core/orders/understand";
import { expectedPlace, placeOf, wrongColumns } from "../../support/expected-table";
import { sheetFromGrid } from "../../support/sheet-from-grid";
import { layouts } from "../sheet/layouts";

describe.each(layouts)("$name", ({ grid, sheet = "Sheet1", tables }) => {
  const understood = understandSheet(sheetFromGrid(grid, sheet));

  test("its tables stand where they are drawn", () => {
    expect(understood.map(placeOf)).toEqual(tables.map(expectedPlace));
  });

  test("its columns are the right fields, or are asked about", () => {
    expect(understood.map((table, at) => wrongColumns(table, tables[at]!))).toEqual(tables.map(() => []));
  });

  test("its tables are of the right kind", () => {
    const told = tables.map(({ kind }, at) => kind ?? understood[at]!.kind);
    expect(understood.map(({ kind }) => kind)).toEqual(told);
  });
});
