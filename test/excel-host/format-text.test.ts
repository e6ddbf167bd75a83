import { SSF } from "xlsx";
import { formatText } from "./model/format-text";

const library = SSF as { readonly format: (code: string, value: unknown) => string };

const formats = [
  "General",
  "@",
  "0",
  "0.00",
  "#,##0",
  "#,##0.00",
  "#,##0.000",
  "0%",
  "0.0%",
  "yyyy-mm-dd",
  "yyyy/m/d",
  "yyyy/m/d;@",
  "m/d/yy",
  'yyyy"年"m"月"d"日"',
  "h:mm",
  "yyyy-mm-dd hh:mm",
];
const values = [0, 1, 59, 60, 61, 46348, 46348.75, 0.125, 1234.5, 1234567.891];

test.each(formats)("texts in the format %s are those of an independent library", (format) => {
  expect(values.map((value) => formatText(value, format))).toEqual(
    values.map((value) => library.format(format, value)),
  );
});

test("a format that is not known is refused, not guessed", () => {
  expect(() => formatText(1, "# ?/?")).toThrow("# ?/?");
});
