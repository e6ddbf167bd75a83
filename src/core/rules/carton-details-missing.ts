import { above } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { linesWithBlanks } from "./compile/blank-fields";
import { oneOf } from "./compile/present";
import { lacksForOrderedCartons, orderedCartons } from "./derive/material-kind";
import type { RuleContext, RuleOf, RuleReport } from "./rule";

const details = ["shippingMark", "cartonQuality", "packingMethod", "cartonSize"] as const;

export const cartonDetailsMissing: RuleOf<"carton-details-missing"> = {
  code: "carton-details-missing",
  severity: "error",
  duty: 7,
  kinds: ["orders", "packagingPurchase"],
  field: "shippingMark",
  needs: [],
  lacks: (lines) => [...lacksForOrderedCartons(lines), ...oneOf(...details)(lines)],
  text: {
    "zh-CN": "纸箱已订，但缺{fields}",
    en: "Cartons are ordered without {fields}",
  },
  help: {
    "zh-CN": "唛头、品质、装法、箱规确认无误后方可订箱，否则整批纸箱可能报废。请先补齐。",
    en: "Mark, quality, packing method and size come before the carton order, or the whole lot may be scrap. Fill them in.",
  },
  find,
};

function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
  return linesWithBlanks(lines, details, above(orderedCartons(lines, context), 0));
}
