import { lineRule } from "./compile/line-rule";

export const piecesPerCartonInconsistent = lineRule({
  code: "pieces-per-carton-inconsistent",
  severity: "warning",
  duty: 7,
  field: "pcsPerCarton",
  needs: ["pcsPerBag", "bagsPerCarton", "pcsPerCarton"],
  text: {
    "zh-CN": "每包 {perBag} 片 × 每箱 {bags} 包 = {product}，而装箱数为 {perCarton}",
    en: "{perBag} pieces a bag × {bags} bags a carton = {product}, but the carton says {perCarton}",
  },
  help: {
    "zh-CN": "三个数对不上，箱数和袋数必有一个算错。请按实际装法核对。",
    en: "The three figures disagree, so bags or cartons come out wrong. Check them against the real packing.",
  },
  where: ["pcsPerCarton", "≠", ["pcsPerBag", "×", "bagsPerCarton"]],
  args: (perBag, bags, perCarton) => ({ perBag, bags, perCarton, product: perBag * bags }),
});
