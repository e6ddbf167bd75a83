import type { Text } from "../../core";

/** What may be wrong with a cell or a call: #VALUE!. */
const wrong = {
  notNumber: { "zh-CN": "不是一个确定的数字", en: "Not one certain number" },
  notCount: { "zh-CN": "不是件数", en: "Not a count" },
  below: { "zh-CN": "数值过小", en: "Too small" },
  above: { "zh-CN": "数值过大", en: "Too large" },
  notWhole: { "zh-CN": "须为整数", en: "Must be whole" },
  notDay: { "zh-CN": "不是日期", en: "Not a date" },
  severalDays: { "zh-CN": "日期不止一种读法", en: "May be several dates" },
  dayOutOfRange: { "zh-CN": "超出 1990–2099 年", en: "Outside 1990–2099" },
  notSize: { "zh-CN": "不是尺寸", en: "Not a size" },
  notKnown: { "zh-CN": "无法识别", en: "Not known" },
  shapes: { "zh-CN": "区域大小不一致", en: "Ranges differ in size" },
  differentStock: { "zh-CN": "同一产品的库存不一致", en: "Stock differs within a product" },
  sourceError: { "zh-CN": "引用的单元格有错误", en: "Error in a cell referred to" },
} as const satisfies Record<string, Text>;

/** What may be missing for a result: #N/A. */
const missing = {
  noYear: { "zh-CN": "日期缺年份", en: "Date without a year" },
  noDay: { "zh-CN": "还没有日期", en: "No date yet" },
  noHeight: { "zh-CN": "尺寸缺高度", en: "Size without a height" },
  yearNotPublished: { "zh-CN": "放假安排未收录", en: "Holidays not known" },
  doneUndated: { "zh-CN": "已出货，但没有日期", en: "Shipped, but no date" },
  nothingDue: { "zh-CN": "期间没有到期的订单", en: "No line due in the period" },
} as const satisfies Record<string, Text>;

export type Problem = keyof typeof wrong | keyof typeof missing;

const problems: Readonly<Record<Problem, Text>> = { ...wrong, ...missing };
const longestQuote = 40;

/**
 * The error a cell shows for a problem. Excel does not tell a function the user's language, so the message says both.
 * #VALUE! and #N/A are the two errors that show one.
 *
 * @param about - the cell or the figures that are the problem, quoted in the message
 */
export function cellError(problem: Problem, about?: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const { "zh-CN": chinese, en: english } = problems[problem];
  const quote = about === undefined ? "" : String(about).slice(0, longestQuote);
  const message = quote === "" ? `${chinese} / ${english}` : `${chinese}：${quote} / ${english}: ${quote}`;
  return new CustomFunctions.Error(problem in missing ? notAvailable : invalidValue, message);
}

export function isCellError(value: unknown): value is CustomFunctions.Error {
  return typeof value === "object" && value instanceof CustomFunctions.Error;
}

/** An error of a cell as a result. Excel takes some codes in only, and not out. */
export function passedOn(error: CustomFunctions.Error): CustomFunctions.Error {
  const { invalidName, invalidReference } = CustomFunctions.ErrorCode;
  const inOnly = error.code === invalidName || error.code === invalidReference;
  return inOnly ? cellError("sourceError", error.code) : error;
}
