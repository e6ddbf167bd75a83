import type { ExclusionReason, TableKind, Text } from "../core";

/** Names of the domain's closed lists, as a person reads them. */
export const tableKindNames: Readonly<Record<TableKind, Text>> = {
  orders: { "zh-CN": "订单表", en: "order table" },
  packagingPurchase: { "zh-CN": "包材采购表", en: "packaging purchase table" },
  dispatch: { "zh-CN": "车辆调度表", en: "dispatch table" },
  stock: { "zh-CN": "库存表", en: "stock table" },
  exceptions: { "zh-CN": "异常台账", en: "exception log" },
  packingList: { "zh-CN": "装箱单", en: "packing list" },
  capacity: { "zh-CN": "产能表", en: "capacity table" },
  drivers: { "zh-CN": "司机出车表", en: "driver trips table" },
  calendar: { "zh-CN": "工作日历", en: "work calendar" },
  payments: { "zh-CN": "收款表", en: "payments table" },
  samples: { "zh-CN": "样品表", en: "samples table" },
  quotes: { "zh-CN": "物流报价表", en: "freight quotes table" },
  other: { "zh-CN": "其他表", en: "other table" },
};

export { deliveryStateNames, severityNames } from "../core";

export const exclusionNames: Readonly<Record<ExclusionReason, Text>> = {
  total: { "zh-CN": "合计行", en: "total" },
  subtotal: { "zh-CN": "小计行", en: "subtotal" },
  note: { "zh-CN": "备注行", en: "note" },
  footer: { "zh-CN": "页脚", en: "footer" },
  blank: { "zh-CN": "空行", en: "blank" },
  template: { "zh-CN": "未填的模板行", en: "empty template row" },
  repeatedHeader: { "zh-CN": "重复的表头", en: "repeated header" },
};
