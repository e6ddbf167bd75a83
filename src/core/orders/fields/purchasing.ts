import { defineFields, wordings } from "../field";

export const purchasingFields = defineFields({
  materialKind: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "物料类别", en: "Material kind" },
    headers: wordings`
      物料类别 | 物料类型 | 物料分类 | 包材类别 | 包材类型 | 材料类别 | 材料类型 | Material Type |
      Material Kind |
      Material Category`,
  },
  neededQty: {
    kind: "quantity",
    label: { "zh-CN": "需求数", en: "Needed quantity" },
    headers: wordings`
      生产需求数 | 生产需求量 | 需用数量 | 应订数量 | 需求数 | 需求用量 | 应采购数量 | 应购数量 |
      Needed Qty | Required Qty | Qty Required | Qty Needed`,
    vague: wordings`用量 | 实际需求`,
  },
  floatPct: {
    kind: "percent",
    label: { "zh-CN": "浮动比例", en: "Deviation" },
    headers: wordings`浮动% | 浮动比例 | 浮动率 | 超订比例 | Float % | Deviation %`,
    vague: wordings`Tolerance`,
  },
  arrivedDate: {
    kind: "date",
    label: { "zh-CN": "实际到货", en: "Arrived on" },
    headers: wordings`
      实际到货 | 实际到货日期 | 实到日期 | 到货时间 | 实际到货时间 | 实际到料日期 | Arrival Date |
      Actual Arrival`,
    secondary: wordings`到货日 | 收货日期 | Arrived | Received Date`,
  },
});
