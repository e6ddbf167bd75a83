import { defineFields, wordings } from "../field";

/** Fields of a sheet of forwarders' quotes. */
export const quotesFields = defineFields({
  origin: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "起运地", en: "Place of departure" },
    headers: wordings`起运地 | 起运港 | 始发地 | Place of Departure | Port of Loading`,
    not: wordings`原产地`,
  },
  pricePerKg: {
    kind: "money",
    label: { "zh-CN": "每公斤单价", en: "Price per kg" },
    headers: wordings`每公斤单价 | 每公斤运价 | 公斤单价 | 公斤价 | Price per kg | Rate per kg`,
  },
  pricePerCbm: {
    kind: "money",
    label: { "zh-CN": "每方单价", en: "Price per CBM" },
    headers: wordings`每方单价 | 每方运价 | 每立方单价 | 每立方米单价 | Price per CBM | Rate per CBM`,
  },
  pricePerContainer: {
    kind: "money",
    label: { "zh-CN": "每柜单价", en: "Price per container" },
    headers: wordings`每柜单价 | 每柜运价 | 整柜价 | 整柜运价 | Price per container | Rate per container`,
  },
  minimumCharge: {
    kind: "money",
    label: { "zh-CN": "最低收费", en: "Minimum charge" },
    headers: wordings`最低收费 | 最低运费 | 起步价 | Minimum Charge | Min Charge`,
  },
  transitDays: {
    kind: "count",
    label: { "zh-CN": "运输天数", en: "Transit days" },
    headers: wordings`运输天数 | 运输时效 | 在途天数 | 航程天数 | Transit Days | Transit Time`,
  },
  validUntil: {
    kind: "date",
    label: { "zh-CN": "报价有效期至", en: "Quote valid until" },
    headers: wordings`
      报价有效期至 | 报价有效期 | 有效期至 | 报价截止日期 | Quote Valid Until | Valid Until | Valid To`,
  },
});
