import type { Choices, Template } from "./template";

const modes: Choices = {
  open: true,
  options: [
    { "zh-CN": "快递", en: "Courier" },
    { "zh-CN": "空运", en: "Air" },
    { "zh-CN": "海运", en: "Sea" },
    { "zh-CN": "铁路", en: "Rail" },
    { "zh-CN": "汽运", en: "Truck" },
  ],
};

/** Source: domain.md, section 3, duty 3. */
export const quotes: Template = {
  kind: "quotes",
  name: { "zh-CN": "物流报价", en: "Freight quotes" },
  help: {
    "zh-CN": "物流商报价：按体积重、实重、方数、柜数和天数比较",
    en: "forwarders' quotes, compared by volume weight, weight, volume, containers and days",
  },
  note: {
    "zh-CN":
      "一行一个报价。每公斤、每方、每柜填其中适用的；同时填每公斤和每方的，按高的收。整柜须填柜型。目的地留空为不限。",
    en: "One quote a row. Fill in the price that applies; where per kg and per CBM are both given, the higher is charged. A container price needs its type. A blank destination means any.",
  },
  columns: [
    { field: "forwarder", width: 18, entry: "text" },
    { field: "transportMode", width: 12, entry: modes },
    { field: "origin", width: 14, entry: "text" },
    { field: "destination", width: 18, entry: "text" },
    { field: "pricePerKg", width: 12, entry: "money" },
    { field: "pricePerCbm", width: 12, entry: "money" },
    { field: "pricePerContainer", width: 12, entry: "money" },
    { field: "containerType", width: 10, entry: "text" },
    { field: "minimumCharge", width: 12, entry: "money" },
    { field: "currency", width: 9, entry: "text" },
    { field: "transitDays", width: 10, entry: "whole" },
    { field: "validUntil", width: 14, entry: "day" },
    { field: "remarks", width: 24, entry: "text" },
  ],
};
