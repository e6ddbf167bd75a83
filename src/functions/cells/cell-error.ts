import { fillText, type Text, type TextArgs } from "../../core";

/** What may be wrong with a cell or a call: #VALUE!. */
const wrong = {
  notNumber: { "zh-CN": "不是一个确定的数字：{cell}", en: "Not one certain number: {cell}" },
  notCount: { "zh-CN": "不是件数：{cell}", en: "Not a count: {cell}" },
  below: { "zh-CN": "不能小于 {least}：{cell}", en: "Must be {least} or more: {cell}" },
  above: { "zh-CN": "不能大于 {most}：{cell}", en: "Must be {most} or less: {cell}" },
  notWhole: { "zh-CN": "须为整数：{cell}", en: "Must be whole: {cell}" },
  notDay: { "zh-CN": "不是日期：{cell}", en: "Not a date: {cell}" },
  severalDays: { "zh-CN": "日期不止一种读法：{cell}", en: "May be several dates: {cell}" },
  dayOutOfRange: { "zh-CN": "超出 1990–2099 年", en: "Outside the years 1990 to 2099" },
  notSize: { "zh-CN": "不是尺寸：{cell}", en: "Not a size: {cell}" },
  notKnown: { "zh-CN": "无法识别：{cell}", en: "Not known: {cell}" },
  notCarton: { "zh-CN": "不像外箱：{cell}", en: "Not an outer carton: {cell}" },
  shapes: { "zh-CN": "区域大小不一致：{one} 与 {other}", en: "Ranges differ in size: {one} and {other}" },
  oneCell: { "zh-CN": "此参数只能是一个值", en: "This argument takes a single value" },
  differentStock: { "zh-CN": "同一产品的库存不一致：{product}", en: "Stock differs within {product}" },
  sourceError: { "zh-CN": "引用的单元格有错误 {cell}", en: "A cell referred to shows {cell}" },
} as const satisfies Record<string, Text>;

/** What may be missing for a result: #N/A. */
const missing = {
  noYear: { "zh-CN": "日期缺年份：{cell}", en: "Date without a year: {cell}" },
  noDay: { "zh-CN": "还没有日期：{cell}", en: "No date yet: {cell}" },
  noHeight: { "zh-CN": "尺寸缺高度：{cell}", en: "Size without a height: {cell}" },
  yearNotPublished: { "zh-CN": "{year} 年放假安排未收录", en: "The holidays of {year} are not known" },
  doneUndated: { "zh-CN": "已出货，但没有日期", en: "Shipped, but no date" },
  nothingDue: { "zh-CN": "期间没有到期的订单", en: "No line was due in the period" },
} as const satisfies Record<string, Text>;

const problems: Readonly<Record<Problem, Text>> = { ...wrong, ...missing };
export type Problem = keyof typeof wrong | keyof typeof missing;

const longestQuote = 40;

/**
 * The error a cell shows for a problem; `cell` in the arguments is the cell's own text. Excel does not tell a function
 * the user's language, so the message says both. #VALUE! and #N/A are the two errors that show one.
 */
export function cellError(problem: Problem, args: TextArgs = {}): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = problem in missing ? notAvailable : invalidValue;
  const text = problems[problem];
  return new CustomFunctions.Error(code, `${fillText(text["zh-CN"], args)} / ${fillText(text.en, args)}`);
}

/** The error for one cell that cannot be taken. */
export function cellProblem(problem: Problem, cell: unknown, args: TextArgs = {}): CustomFunctions.Error {
  return cellError(problem, { ...args, cell: String(cell).slice(0, longestQuote) });
}

export function isCellError(value: unknown): value is CustomFunctions.Error {
  return typeof value === "object" && value instanceof CustomFunctions.Error;
}

/** An error of a cell as a result. Excel takes some codes in only, and not out. */
export function passedOn(error: CustomFunctions.Error): CustomFunctions.Error {
  const { invalidName, invalidReference } = CustomFunctions.ErrorCode;
  const inOnly = error.code === invalidName || error.code === invalidReference;
  return inOnly ? cellProblem("sourceError", error.code) : error;
}
