import { sizeText } from "../packaging/size";
import { lineRule } from "./compile/line-rule";
import { cartonBags, cartonsWhoseAir, lacksForCartonBags } from "./derive/carton-fit";

export const cartonTooSmall = lineRule({
  code: "carton-too-small",
  severity: "error",
  duty: 8,
  field: "cartonSize",
  needs: ["cartonSize", "packedBagSize"],
  lacks: lacksForCartonBags,
  derived: [cartonBags],
  text: {
    "zh-CN": "外箱 {size} 整齐排列装不下 {bags} 包（每包 {bag}）",
    en: "A carton of {size} does not take {bags} bags of {bag} in straight rows",
  },
  help: {
    "zh-CN": "箱规由跟单负责，箱规出错的损失由跟单承担。请按包尺寸重算箱规，并请纸箱厂做样箱。",
    en: "The clerk answers for the carton size. Work it out again from the packed bag and have a sample carton made.",
  },
  where: cartonsWhoseAir((air) => air > 1),
  args: (size, bag, bags) => ({
    size: size ? sizeText(size) : "",
    bag: bag ? sizeText(bag) : "",
    bags,
  }),
});
