import * as XLSX from "xlsx";
import { builtinFormat } from "../../../src/adapters/xlsx/read/styles/builtin-formats";
import { isDateFormat } from "../../../src/core/sheet/date-format";

const dates = [
  "yyyy-mm-dd",
  "m/d/yy",
  "YYYY/M/D H:MM",
  'yyyy"年"m"月"',
  '[$-804]yyyy"年"m"月"d"日"',
  "[$-F800]dddd, mmmm dd, yyyy",
  '[DBNum1][$-804]yyyy"年"m"月"d"日"',
  "[$-804]aaaa",
  "yyyy年m月d日",
  "yyyy\\-mm\\-dd;@",
  "m.d",
  "h:mm:ss",
  "mm:ss.0",
  "[h]:mm",
  "[mm]",
  "上午/下午h时mm分",
  "h:mm AM/PM",
  "[$-404]e/m/d",
  "ggge年m月d日",
  '"交期"m-d',
  "[Red]yyyy-mm-dd",
  "_-yyyy-mm-dd",
];
const others = [
  "General",
  "G/通用格式",
  "G/通用格式\\ 天",
  "0",
  "0.00E+00",
  "##0.0E+0",
  "#,##0.00",
  '0"days"',
  '#,##0"pcs"',
  "[Red]#,##0;[Green]-#,##0",
  "[$¥-804]#,##0.00",
  "_ * #,##0_ ;_ * \\-#,##0_ ",
  "0.00%",
  "# ?/?",
  "@",
  "",
  '"日期"',
  "\\d",
  "0 h",
  "#,##0 [$USD]",
  "[<=9999999]###\\-####",
];

test.each(dates)("%s shows a date or a time", (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each(others)("%s does not", (code) => {
  expect(isDateFormat(code)).toBe(false);
});

/** Where SheetJS answers otherwise: it does not know weekdays (aaaa), and takes a unit h after a number for hours. */
const otherwise = ["[$-804]aaaa", "0 h"];

test.each([...dates, ...others])("SheetJS agrees on %s, but for the cases listed", (code) => {
  expect(XLSX.SSF.is_date(code) === isDateFormat(code)).toBe(!otherwise.includes(code));
});

test("of the built-in formats, 14 to 22, 27 to 36, 45 to 47 and 50 to 58 show dates or times", () => {
  const shown = Array.from({ length: 60 }, (_, id) => id).filter((id) => isDateFormat(builtinFormat(id)));
  const range = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  expect(shown).toEqual([...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]);
});
