import type { LineColumn, NumberColumn, OrderLines } from "../orders/lines";
import { tableKinds } from "../orders/understood";
import type { RuleOf, RuleReport } from "./rule";

/** Said once a column, so that nobody takes its figures for single units, nor ours for thousands. */
export const scaledColumn: RuleOf<"scaled-column"> = {
  code: "scaled-column",
  severity: "info",
  duty: 0,
  kinds: tableKinds.filter((kind) => kind !== "other"),
  field: null,
  needs: [],
  text: {
    "zh-CN": "{field}的表头写明一个数当 {factor}：这里读作 {value}，整列都这样换算",
    en: "The header of {field} counts by {factor}: this cell is read as {value}, and so is the whole column",
  },
  help: {
    "zh-CN": "表头带“千”“万”的列，计算和各张单据都用换算后的数。请核对表头与填写的数是否一致。",
    en: "Where a header counts by thousands, all figures and documents use the full number. See that header and cells agree.",
  },
  find,
};

function find(lines: OrderLines): readonly RuleReport[] {
  return (Object.values(lines.columns) as LineColumn[]).flatMap((column) => {
    if (column.kind !== "number" || column.factor === undefined) return [];
    const line = firstScaled(column, lines);
    if (line === null) return [];
    const { field, factor, values } = column;
    return [{ line, field, args: { field, factor, value: values[line] ?? 0 } }];
  });
}

/** The first line that is not cancelled and has a figure without a unit of its own. */
function firstScaled({ values, cellUnits }: NumberColumn, { count, cancelled }: OrderLines): number | null {
  for (let line = 0; line < count; line += 1) {
    const isFigure = !Number.isNaN(values[line] ?? Number.NaN) && values[line] !== 0;
    if (isFigure && cancelled[line] === 0 && !cellUnits.has(line)) return line;
  }
  return null;
}
