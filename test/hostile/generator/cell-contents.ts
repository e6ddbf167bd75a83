import { bookWithRows, honestValues, readsHonest } from "./base-book";
import { reads, refused, type Ending, type HostileFile } from "./hostile-file";

const damaged = refused("damaged");
const more = (...values: readonly (string | number)[]): Ending => reads([...honestValues, ...values]);
const cell = (attributes: string, content: string) =>
  `<row r="4"><c r="A4" ${attributes}>${content}</c></row>`;
const value = (text: string, type = "n") => cell(`t="${type}"`, `<v>${text}</v>`);

/** A row or rows after the honest ones. */
const rows: readonly (readonly [name: string, xml: string, ends: Ending])[] = [
  ["row 0", '<row r="0"/>', damaged],
  ["row -1", '<row r="-1"/>', damaged],
  ["row 1,048,577", '<row r="1048577"/>', damaged],
  ["row 1e6", '<row r="1e6"/>', damaged],
  ["row 99999999999999999999", `<row r="${"9".repeat(20)}"/>`, damaged],
  ["the last row, empty", '<row r="1048576"/>', readsHonest],
  ["a cell in the last row", '<row r="1048576"><c r="A1048576"><v>7</v></c></row>', more(7)],
  [
    "a row before the others",
    '<row r="1"><c r="D1"><v>7</v></c></row>',
    reads(honestValues.toSpliced(3, 0, 7)),
  ],
  ["cell A0", '<row r="4"><c r="A0"><v>1</v></c></row>', damaged],
  ["cell XFE1", '<row r="4"><c r="XFE4"><v>1</v></c></row>', damaged],
  ["cell ZZZZ1", '<row r="4"><c r="ZZZZ4"><v>1</v></c></row>', damaged],
  ["cell A1048577", '<row r="4"><c r="A1048577"><v>1</v></c></row>', damaged],
  ["cell $A$4", '<row r="4"><c r="$A$4"><v>1</v></c></row>', damaged],
  ["cell __proto__", '<row r="4"><c r="__proto__"><v>1</v></c></row>', damaged],
  ["cell with no letters", '<row r="4"><c r="4"><v>1</v></c></row>', damaged],
  ["an empty reference", '<row r="4"><c r=""><v>1</v></c></row>', damaged],
  ["16,385 cells in a row", `<row r="4">${"<c/>".repeat(16_385)}</row>`, damaged],
  ["16,384 empty cells in a row", `<row r="4">${"<c/>".repeat(16_384)}</row>`, readsHonest],
  ["a cell twice", '<row r="4"><c r="A4"><v>1</v></c><c r="A4"><v>2</v></c></row>', more(2)],
  ["a type nobody knows", value("1", "evil"), damaged],
  ["infinity", value("1e999"), more("1e999")],
  ["minus infinity in words", value("-Infinity"), more("-Infinity")],
  ["not a number", value("NaN"), more("NaN")],
  ["a hexadecimal number", value("0x10"), more("0x10")],
  ["a number too small to tell from none", value("1e-999"), more(0)],
  ["a number of 100,000 digits", value("1".repeat(100_000)), more("1".repeat(100_000))],
  ["no date at all", value("2025-13-45T99:99", "d"), more("2025-13-45T99:99")],
  ["a style that is not there", cell('s="65535"', "<v>7</v>"), more(7)],
  ["style -1", cell('s="-1"', "<v>7</v>"), more(7)],
  ["a style of 99999999999", cell('s="99999999999"', "<v>7</v>"), more(7)],
  ["a value in a value", cell("", "<v><v>1</v></v>"), damaged],
  ["two values", cell("", "<v>1</v><v>2</v>"), more(2)],
  ["a formula of 8,193 letters", cell("", `<f>${"1+".repeat(4096)}1</f><v>7</v>`), more(7)],
  ["a formula of 1 MB", cell("", `<f>${"1+".repeat(5e5)}1</f><v>7</v>`), more(7)],
  ["a formula that calls a program", cell('t="str"', "<f>cmd|'/C calc'!A0</f><v>ok</v>"), more("ok")],
  ["a shared formula of nobody", cell("", '<f t="shared" si="99"/><v>7</v>'), more(7)],
  ["a formula over the whole sheet", cell("", '<f t="array" ref="A1:XFD1048576">1</f><v>7</v>'), more(7)],
  [
    "a text of 40,000 letters",
    cell('t="inlineStr"', `<is><t>${"长".repeat(40_000)}</t></is>`),
    more("长".repeat(40_000)),
  ],
  [
    "a text of a million letters",
    cell('t="inlineStr"', `<is><t>${"x".repeat(1e6)}</t></is>`),
    more("x".repeat(1e6)),
  ],
  [
    "a text of 100,000 runs",
    cell('t="inlineStr"', `<is>${"<r><t>y</t></r>".repeat(1e5)}</is>`),
    more("y".repeat(1e5)),
  ],
  [
    "values in the last row of 100 columns",
    `<row r="1048576">${"<c><v>1</v></c>".repeat(100)}</row>`,
    refused("tooSpreadOut"),
  ],
];

export const cellContents: readonly HostileFile[] = rows.map(([name, xml, ends]) => ({
  name,
  bytes: () => bookWithRows(xml),
  ends,
}));
