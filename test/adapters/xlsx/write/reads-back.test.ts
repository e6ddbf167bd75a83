import fc from "fast-check";
import * as XLSX from "xlsx";
import type { PlacedCell, PlacedSheet } from "../../../../src/core/report/placed";
import { newWorkbook } from "../../../../src/adapters/xlsx/write/new-workbook";
import { readPackage, workbookPartName } from "../../../../src/adapters/xlsx/read/read-package";
import { cellAt } from "../../../../src/core/sheet/cells";
import { cellAddress } from "../../../../src/core/sheet/address";
import { packed, richParts, replaceIn } from "../../../support/rich-workbook";
import { patchedFile, zipOfBytes } from "./patched";

function sheetOf(cells: readonly PlacedCell[]): PlacedSheet {
  return {
    name: "复盘",
    owner: "gendan",
    columnWidths: [20],
    rowHeights: new Map(),
    cells,
    merges: [],
    charts: [],
    dataBars: [],
    validations: [],
    filter: null,
    frozenRows: 0,
    print: { landscape: false, titleRows: null, pageStarts: [], footer: { left: "", right: "" } },
  };
}

const rich = packed(richParts());

/** The values another program reads from the sheet, and those our own reader reads. */
function readBack(bytes: Uint8Array): {
  other: XLSX.WorkSheet;
  own: (row: number, column: number) => unknown;
} {
  const other = XLSX.read(bytes, { sheets: ["复盘"], cellNF: true }).Sheets["复盘"]!;
  const zip = zipOfBytes(bytes);
  const sheet = readPackage(zip, workbookPartName(zip)).find(({ name }) => name === "复盘")!;
  return { other, own: (row, column) => cellAt(sheet, row, column) };
}

const texts = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom(
    ...["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "'", " ", "\n", "\t", "007", "1e5", "TRUE"],
    ...["#N/A", "2026-11-21", "_x0041_", "a\r\nb", "📦".repeat(50), "a".repeat(32_767), "__proto__", "]]>"],
  ),
);

/** SheetJS takes a line end of two characters for one, however it is written. */
function asOtherReads(written: PlacedCell["value"]): unknown[] {
  if (typeof written === "string") return ["s", written.replaceAll("\r\n", "\n")];
  return ["n", written === 0 ? 0 : written];
}

test("every text and number comes back as it was written, text never as a formula", () => {
  const value = fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const cells = values.map((one, at): PlacedCell => {
        const style = typeof one === "string" ? "text.plain" : "money.plain";
        return { row: 1 + 3 * at, column: at % 5, value: one, style };
      });
      const { other, own } = readBack(patchedFile(rich, { sheets: [sheetOf(cells)] }).bytes);
      for (const { row, column, value: written } of cells) {
        const cell = other[cellAddress(row, column)] as XLSX.CellObject;
        expect(cell.f).toBeUndefined();
        expect([cell.t, cell.v]).toEqual(asOtherReads(written));
        expect(own(row, column)).toBe(written === 0 ? 0 : written);
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  { name: "counting from 1900", date1904: false, serial: 46_347 },
  { name: "counting from 1904", date1904: true, serial: 46_347 - 1462 },
])("a day is the same day in a workbook $name", ({ date1904, serial }) => {
  const parts = richParts();
  if (date1904) replaceIn(parts, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  const cells: PlacedCell[] = [
    { row: 1, column: 0, value: 46_347, style: "day.plain" },
    { row: 2, column: 0, value: 46_347, style: "count.plain" },
  ];
  const { other } = readBack(patchedFile(packed(parts), { sheets: [sheetOf(cells)] }).bytes);
  expect(other["A1"]).toMatchObject({ v: serial, w: "2026-11-21" });
  expect(other["A2"]).toMatchObject({ v: 46_347, w: "46,347" });
});

test("a new workbook without sheets of its own holds the report's sheets", () => {
  const cells: PlacedCell[] = [{ row: 1, column: 0, value: "复盘", style: "title" }];
  const { bytes } = patchedFile(newWorkbook([]).bytes, { sheets: [sheetOf(cells)] });
  expect(XLSX.read(bytes).SheetNames).toEqual(["复盘"]);
  expect(readBack(bytes).own(1, 0)).toBe("复盘");
});
