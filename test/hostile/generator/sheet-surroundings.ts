import { worksheet } from "../../adapters/xlsx/read/small-package";
import { bookAround, bookOf, bookOfRows, honestRows, honestSheet, readsHonest, sheetPart } from "./base-book";
import { reads, refused, type Ending, type HostileFile } from "./hostile-file";
import { largeBook } from "./raw-book";

const damaged = refused("damaged");
const times = (count: number, made: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => made(at)).join("");

/** XML before and after the honest rows. */
const around: readonly (readonly [name: string, before: string, after: string, ends: Ending])[] = [
  ["a dimension of the whole sheet", '<dimension ref="A1:XFD1048576"/>', "", readsHonest],
  ["a dimension of one cell", '<dimension ref="A1"/>', "", readsHonest],
  ["a dimension that is none", '<dimension ref="../../etc"/>', "", readsHonest],
  [
    "columns 1 to 99999999999 hidden",
    '<cols><col min="1" max="99999999999" hidden="1"/></cols>',
    "",
    readsHonest,
  ],
  ["columns NaN to -5 hidden", '<cols><col min="x" max="-5" hidden="1"/></cols>', "", readsHonest],
  [
    "100,000 descriptions of all columns",
    `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(1e5)}</cols>`,
    "",
    refused("suspect"),
  ],
  [
    "a merge of the whole sheet",
    "",
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    readsHonest,
  ],
  [
    "100,000 merges of the whole sheet",
    "",
    `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1e5)}</mergeCells>`,
    readsHonest,
  ],
  ["a merge of nothing", "", '<mergeCells><mergeCell ref=""/></mergeCells>', damaged],
  ["a merge beyond the sheet", "", '<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>', damaged],
  ["a filter beyond the sheet", "", '<autoFilter ref="A1:ZZZ9999999"/>', readsHonest],
  ["a filter of the whole sheet", "", '<autoFilter ref="A1:XFD1048576"/>', readsHonest],
  [
    "validations of whole columns, 20,000 of them",
    "",
    `<dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"><formula1>$A:$XFD</formula1></dataValidation>'.repeat(20_000)}</dataValidations>`,
    readsHonest,
  ],
  [
    "conditional formats of whole columns, 20,000 of them",
    "",
    times(
      20_000,
      (at) =>
        `<conditionalFormatting sqref="A:XFD"><cfRule type="expression" priority="${at}"><formula>1</formula></cfRule></conditionalFormatting>`,
    ),
    readsHonest,
  ],
  [
    "a validation of 100,000 ranges",
    "",
    `<dataValidations><dataValidation sqref="${"A1 ".repeat(1e5)}"/></dataValidations>`,
    readsHonest,
  ],
  [
    "a validation of 500,000 ranges",
    "",
    `<dataValidations><dataValidation sqref="${"A1 ".repeat(5e5)}"/></dataValidations>`,
    refused("suspect"),
  ],
  [
    "65,000 links to programs",
    "",
    `<hyperlinks>${times(65_000, (at) => `<hyperlink ref="A${at + 1}" location="cmd.exe"/>`)}</hyperlinks>`,
    readsHonest,
  ],
  ["rows twice", `<sheetData>${honestRows}</sheetData>`, "", readsHonest],
  [
    "1,024 page breaks a column",
    "",
    `<colBreaks>${'<brk id="16383" max="1048575" man="1"/>'.repeat(1024)}</colBreaks>`,
    readsHonest,
  ],
];

export const sheetSurroundings: readonly HostileFile[] = [
  ...around.map(([name, before, after, ends]) => ({ name, bytes: () => bookAround(before, after), ends })),
  { name: "no rows at all", bytes: () => bookOf({ [sheetPart]: worksheet("") }), ends: reads([]) },
  {
    name: "rows without cells, a million",
    bytes: () =>
      largeBook({ [sheetPart]: honestSheet.replace("</sheetData>", `${"<row/>".repeat(1e6)}</sheetData>`) }),
    ends: readsHonest,
  },
  {
    name: "600,000 merges",
    bytes: () =>
      largeBook({
        [sheetPart]: honestSheet.replace(
          "</sheetData>",
          `</sheetData><mergeCells>${times(6e5, (at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`)}</mergeCells>`,
        ),
      }),
    ends: refused("tooManyMerges"),
  },
  {
    name: "cells in the wrong order",
    bytes: () =>
      bookOfRows('<row r="9"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c><c r="B1"><v>0</v></c></row>'),
    ends: reads([0, 1, 3]),
  },
];
