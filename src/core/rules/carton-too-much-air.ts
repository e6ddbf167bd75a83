import { sizeText } from "../packaging/size";
import { lineRule } from "./compile/line-rule";
import { cartonAir, cartonsWhoseAir, lacksForCartonBags } from "./derive/carton-fit";

export const cartonTooMuchAir = lineRule({
  code: "carton-too-much-air",
  severity: "warning",
  duty: 8,
  field: "cartonSize",
  needs: ["cartonSize", "packedBagSize"],
  lacks: lacksForCartonBags,
  derived: [cartonAir],
  text: {
    "zh-CN": "外箱 {size} 空 {air}%，超过 {limit}%",
    en: "A carton of {size} is {air}% air, more than {limit}%",
  },
  help: {
    "zh-CN": "箱内太空，货易晃动压坏，运费也白付。请按包尺寸改小箱规，或核对每箱包数。",
    en: "Bags move about in it and freight is paid for air. Make the carton smaller, or check the bags per carton.",
  },
  where: cartonsWhoseAir((air, { settings }) => air > settings.cartonAirShare && air <= 1),
  args: (size, _, air, { settings }) => ({
    size: size ? sizeText(size) : "",
    air: Math.round(air * 100),
    limit: Math.round(settings.cartonAirShare * 100),
  }),
});
