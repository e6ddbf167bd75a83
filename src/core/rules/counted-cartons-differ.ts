import { lineRule } from "./compile/line-rule";
import { linesWhere } from "./compile/where";
import type { Derived } from "./derive/derived";

/** An order line that has shipped in part is not compared: its planned cartons are those of the whole order. */
export const countedCartonsDiffer = lineRule({
  code: "counted-cartons-differ",
  severity: "error",
  duty: 13,
  kinds: ["orders", "dispatch"],
  field: "countedCartons",
  needs: ["countedCartons", "cartonCount"],
  derived: [inPart],
  text: {
    "zh-CN": "点数 {counted} 箱，计划 {planned} 箱，差 {difference} 箱（点数差错每次 {yuan} 元）",
    en: "{counted} cartons counted, {planned} planned: {difference} apart (a miscount costs {yuan} yuan)",
  },
  help: {
    "zh-CN": "监柜点数由跟单负责，装柜数量出错的返工损失也由跟单承担。关柜门前请重点一遍。",
    en: "The clerk tallies the loading and answers for a wrong count. Count again before the doors close.",
  },
  where: ["countedCartons", "≠", "cartonCount"],
  breaks: (_, __, isPart) => isPart === 0,
  args: (counted, planned, _, { settings }) => ({
    counted,
    planned,
    difference: Math.abs(counted - planned),
    yuan: settings.miscountYuan,
  }),
});

/** 1 for an order line that has shipped in part. */
function inPart(...seen: Parameters<Derived>): Uint8Array {
  const [{ kind, count }] = seen;
  const found = new Uint8Array(count);
  if (kind !== "orders") return found;
  for (const line of linesWhere(["shippedQty", "<", "orderQty"], ...seen)) found[line] = 1;
  return found;
}
