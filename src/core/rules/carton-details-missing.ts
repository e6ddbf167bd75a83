import type { OrderLines } from "../orders/lines";
import { linesWithBlanks } from "./compile/blank-fields";
import { oneOf } from "./compile/present";
import type { RuleOf, RuleReport } from "./rule";

const details = ["shippingMark", "cartonQuality", "packingMethod", "cartonSize"] as const;

export const cartonDetailsMissing: RuleOf<"carton-details-missing"> = {
  code: "carton-details-missing",
  severity: "error",
  duty: 7,
  kinds: ["orders"],
  field: "shippingMark",
  needs: ["cartonsOrdered"],
  lacks: oneOf(...details),
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

function find(lines: OrderLines): readonly RuleReport[] {
  const ordered = lines.columns.cartonsOrdered?.values;
  return linesWithBlanks(lines, details, (line) => (ordered?.[line] ?? 0) > 0);
}
