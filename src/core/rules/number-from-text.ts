import type { LineColumn, QuantityUnit } from "../orders/lines";
import { unitKind } from "../orders/values/units";
import { numberKinds, readingRule } from "./compile/reading-rule";

export const numberFromText = readingRule({
  code: "number-from-text",
  severity: "info",
  how: "fromText",
  of: numberKinds,
  text: {
    "zh-CN": "{field}是文本，按 {value} 读取",
    en: "{field} is text, read as {value}",
  },
  help: {
    "zh-CN": "文本数字不参与求和，容易漏算。可一键改为数字。",
    en: "Excel leaves text out of sums. It can be turned into a number with one click.",
  },
  args: ({ column, line }) => ({ value: valueAt(column, line) }),
  fix: ({ column, line }, { quantityUnit }) =>
    column.kind === "number" && !losesUnit(column.cellUnits.get(line), quantityUnit)
      ? { kind: "setValue", value: valueAt(column, line), type: "number" }
      : null,
});

function valueAt(column: LineColumn, line: number): number {
  return column.kind === "number" ? (column.values[line] ?? Number.NaN) : Number.NaN;
}

/** The cell's unit says what its number counts, and the bare number would not: cartons among pieces or bags. */
function losesUnit(unit: string | undefined, { counts }: QuantityUnit): boolean {
  return unit !== undefined && unitKind(unit) === "cartons" && counts !== "cartons";
}
