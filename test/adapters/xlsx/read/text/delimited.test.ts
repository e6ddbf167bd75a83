import fc from "fast-check";
import { detectDelimiter } from "../../../../../src/adapters/xlsx/read-text/delimiter";
import { eachField } from "../../../../../src/adapters/xlsx/read-text/records";
import { valueOfField } from "../../../../../src/adapters/xlsx/read-text/text-value";
import type { CellValue } from "../../../../../src/core/sheet/cells";

function records(text: string, delimiter = ","): string[][] {
  const all: string[][] = [];
  eachField(text, delimiter, (field, record, place) => {
    (all[record] ??= [])[place] = field;
    return true;
  });
  return all;
}

test.each([
  {
    name: "plain records",
    text: "a,b\nc,d",
    fields: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  { name: "every kind of line end", text: "a\r\nb\rc\nd\n", fields: [["a"], ["b"], ["c"], ["d"]] },
  { name: "empty fields", text: ",a,,b", fields: [["", "a", "", "b"]] },
  { name: "an empty line", text: "a\n\nb", fields: [["a"], [""], ["b"]] },
  {
    name: "delimiters and line ends in quotes",
    text: '"a,b","c\r\nd"\ne',
    fields: [["a,b", "c\r\nd"], ["e"]],
  },
  { name: "doubled quotes", text: '"6"" pipe","""x"""', fields: [['6" pipe', '"x"']] },
  { name: "a quote inside a field", text: '5" pipe,b', fields: [['5" pipe', "b"]] },
  { name: "text after a closing quote", text: '"a"b,c', fields: [["ab", "c"]] },
  { name: "a quote never closed", text: '"a,b\nc', fields: [["a,b\nc"]] },
  { name: "an empty field in quotes", text: '"",a', fields: [["", "a"]] },
  { name: "nothing", text: "", fields: [] },
])("$name", ({ text, fields }) => {
  expect(records(text)).toEqual(fields);
});

test("records written with quotes read back, whatever is in them", () => {
  const field = fc.string({ unit: fc.constantFrom("a", "订", ",", '"', "\n", "\r", "\t", " ") });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (table) => {
      const written = table
        .map((record) => record.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
        .join("\r\n");
      expect(records(written)).toEqual(table);
    }),
  );
});

test.each([
  { text: "a,b,c\n1,2,3", delimiter: "," },
  { text: "a\tb\n1,5\t2", delimiter: "\t" },
  { text: "a;b;c\n1,5;2,5;3", delimiter: ";" },
  { text: "a|b\n1|2", delimiter: "|" },
  { text: "订单号,备注\nWF1,急; 要早\nWF2,湿巾; 80抽\nWF3,", delimiter: "," },
  { text: '"a;b;c","d"\n"e;f;g","h"', delimiter: "," },
  { text: "one column\nonly", delimiter: "," },
  { text: "", delimiter: "," },
])("the delimiter of $text", ({ text, delimiter }) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});

test.each<[string, CellValue]>([
  ["", null],
  ["0", 0],
  ["-12.50", -12.5],
  ["1000", 1000],
  ["123456789012345", 123456789012345],
  ["1234567890123456", "1234567890123456"],
  ["0.12345678901234", 0.12345678901234],
  ["0.123456789012345", "0.123456789012345"],
  ["-0", 0],
  ["00123", "00123"],
  ["0123.5", "0123.5"],
  ["1,000", "1,000"],
  ["1e5", "1e5"],
  ["+5", "+5"],
  ["5.", "5."],
  [".5", ".5"],
  [" 5", " 5"],
  ["１２", "１２"],
  ["2025-03-05", "2025-03-05"],
  ["3/5", "3/5"],
  ["TRUE", "TRUE"],
  ['="00123"', "00123"],
  ['="12"', "12"],
  ["=1+1", "=1+1"],
  ["Infinity", "Infinity"],
])("a field %p is %p", (field, value) => {
  expect(valueOfField(field)).toBe(value);
});
