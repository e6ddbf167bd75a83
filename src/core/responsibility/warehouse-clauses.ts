import type { Clause } from "./clause";

/** What the keepers of raw material and of packaging answer for. */
export const warehouseClauses: readonly Clause[] = [
  {
    code: "原料仓管-1",
    accident: {
      "zh-CN": "未按生产订单发料，发错未及时修正",
      en: "Material not issued per order, wrong issue not corrected",
    },
    answers: { materialKeeper: "main", operator: "joint", inspector: "joint" },
  },
  {
    code: "原料仓管-2",
    accident: {
      "zh-CN": "进仓原材料未检验：宽幅、印刷颜色、印刷方向、亲水、拒水",
      en: "Incoming material not inspected: width, print colour, print direction, hydrophilic, hydrophobic",
    },
    answers: { materialKeeper: "main" },
  },
  {
    code: "原料仓管-3",
    accident: {
      "zh-CN": "向跟单提供的信息错误，到期材料未到，打乱排程",
      en: "Wrong information to the clerk; due material not there, schedule upset",
    },
    answers: { materialKeeper: "full" },
  },
  {
    code: "包材仓管-1",
    accident: {
      "zh-CN": "进仓包材的质量、数量未检验",
      en: "Quality or quantity of incoming packaging not inspected",
    },
    answers: { packagingKeeper: "main", packingHead: "joint", inspector: "joint" },
  },
  {
    code: "包材仓管-2",
    accident: {
      "zh-CN": "未按订单打码，打码或格式错误",
      en: "Coding not per order, or wrong code format",
    },
    answers: { packagingKeeper: "main", packingHead: "joint", inspector: "joint" },
  },
  {
    code: "包材仓管-3",
    accident: {
      "zh-CN": "账实不符，包装途中包材不够",
      en: "Book and actual differ, packaging runs out while packing",
    },
    answers: { packagingKeeper: "full" },
  },
  {
    code: "包材仓管-4",
    accident: { "zh-CN": "发错包装袋", en: "Wrong bag issued" },
    answers: { packagingKeeper: "half", packingHead: "half" },
  },
];
