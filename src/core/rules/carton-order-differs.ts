import { lineRule } from "./compile/line-rule";
import { lacksForCartons, neededCartons, unitAssumed } from "./derive/packaging-columns";

/** The fix is offered where the unit of the order quantity is known, or the two numbers are near. */
export const cartonOrderDiffers = lineRule({
  code: "carton-order-differs",
  severity: "error",
  duty: 7,
  field: "cartonsOrdered",
  needs: ["cartonsOrdered", "orderQty"],
  lacks: lacksForCartons,
  derived: [neededCartons, unitAssumed],
  text: {
    "zh-CN": "纸箱订购 {ordered}，应订 {needed}",
    en: "{ordered} cartons ordered, {needed} needed",
  },
  help: {
    "zh-CN": "纸箱严格按生产单订购：多订浪费，少订装不完。请改为应订数量。",
    en: "Cartons are ordered exactly: more is waste, fewer leave goods unpacked. Order the number needed.",
  },
  where: ["cartonsOrdered", "≠", neededCartons],
  args: (ordered, _, needed) => ({ ordered, needed }),
  fix: (ordered, _, needed, assumed) =>
    assumed === 0 || isNear(ordered, needed) ? { kind: "setValue", value: needed, type: "number" } : null,
});

/** Near enough to bear out an assumed unit: counted in the wrong one, the need would be many times off. */
function isNear(ordered: number, needed: number): boolean {
  return ordered <= needed * 2 && needed <= ordered * 2;
}
