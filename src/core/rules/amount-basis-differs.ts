import type { OrderLines } from "../orders/lines";
import { amountsOf } from "./derive/amounts";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

/** Said once a table, at its first such line, in place of a warning on most of its lines. */
export const amountBasisDiffers: RuleOf<"amount-basis-differs"> = {
  code: "amount-basis-differs",
  severity: "warning",
  duty: 1,
  kinds: ["orders"],
  field: "amount",
  needs: ["amount", "orderQty", "unitPrice"],
  text: {
    "zh-CN": "{comparable} 行中有 {differing} 行金额不等于数量 × 单价，计价口径可能不同，不再逐行提示",
    en: "{differing} of {comparable} amounts are not quantity × price; they seem to rest on another price, so lines are not listed",
  },
  help: {
    "zh-CN": "金额可能含税，或单价按包、按箱计。请确认两列的口径，或把金额、单价列改正。",
    en: "The amount may include tax, or the price may be by the pack. Make sure what the two columns mean.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  const { comparable, differing, otherBasis } = amountsOf(lines, context);
  const [line] = differing;
  return otherBasis && line !== undefined
    ? [{ line, args: { comparable, differing: differing.length } }]
    : [];
}
