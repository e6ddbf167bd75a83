import { defineFields, wordings } from "../field";

export const quantitiesFields = defineFields({
  orderQty: {
    kind: "quantity",
    label: { "zh-CN": "订单数量", en: "Order qty" },
    headers: wordings`
      订单数量 | 数量 | 订单数 | 订货数量 | 下单数量 | 订购数量 | 订购量 | 需求量 | 接单数量 |
      合同数量 | 采购数量 | 采购量 | 总数量 | 订单总数 | 订单量 | 订单总量 | 计划数 | 计划数量 |
      数量合计 | 产品数量 | 需求数量 | 所需数量 | 申报数量 | 原需求数量 | 排产数量 | 訂單數量 | 數量 |
      訂購數量 | 總數量 | 訂單數 | 數 量 (Pcs) | 訂單總數 | 總數 | Order Qty | Order Quantity |
      Quantity | Qty | Total Qty | Qty (pcs) | Pcs | Total PCS | Line Item Quantity | CANTIDAD`,
    not: wordings`每箱数量 | 已出货数量 | 箱数 | 完成数量 | 采购订购数量 | 副产数量`,
  },
  stockQty: {
    kind: "quantity",
    label: { "zh-CN": "库存", en: "Stock" },
    headers: wordings`
      库存 | 现货 | 库存数量 | 现有库存 | 当前库存 | 可用库存 | 结存 | 仓库库存 | 成品库存 | 在库数量 |
      库存数 | 庫存 | 現貨 | 庫存數量 | Stock | Inventory | On Hand | Available | Stocked Qty | QOH |
      库存现货`,
    not: wordings`库存不足`,
  },
  toProduceQty: {
    kind: "quantity",
    label: { "zh-CN": "需生产数量", en: "To produce" },
    headers: wordings`
      需生产数量 | 应生产数量 | 待生产数量 | 需生产 | 生产需求 | 欠产数量 | 需生產數量 | To Produce |
      Qty to Produce`,
  },
  producedQty: {
    kind: "quantity",
    label: { "zh-CN": "已生产数量", en: "Produced qty" },
    headers: wordings`
      已生产数量 | 完成数量 | 完成量 | 完工数 | 完工数量 | 生产数量 | 入库数量 | 已完成数 | 产量 |
      实际产量 | 合格产量 | 累计产量 | 成品数 | 报工数 | 下机数 | 生產數量 | 完工數量 | 已完工數量 |
      入庫數量 | Produced | Produced Qty | Completed Qty | Output | Finished Qty | Done`,
    not: wordings`计划产量 | 理论产量`,
  },
  shippedQty: {
    kind: "quantity",
    label: { "zh-CN": "已出货数量", en: "Shipped qty" },
    headers: wordings`
      已出货数量 | 出货数量 | 已发货数量 | 已发数量 | 已发量 | 发货数量 | 已交数量 | 已交付数量 |
      累计出货 | 实发数量 | 送货数量 | 出库数量 | 已出数 | 本次出货 | 已出貨數量 | 出貨數量 | 已交數量 |
      已交總數 | Shipped Qty | Qty Shipped | Delivered Qty | delivery_qty | Received Qty | Dispatched |
      Ship Qty`,
    not: wordings`未出货数量 | 订单数量`,
  },
  unshippedQty: {
    kind: "quantity",
    label: { "zh-CN": "未出货数量", en: "Open qty" },
    headers: wordings`
      未出货数量 | 未交数量 | 未交付数量 | 未发数量 | 欠数 | 订单欠数 | 余数 | 剩余数量 | 待出货数量 |
      欠货数量 | 未交數量 | 未出貨數量 | 訂單未交量 | 未交總數 | Open Qty | Balance Qty | Bal Qty |
      Outstanding | Backorder | Qty Remaining | Balance`,
    not: wordings`已出货数量 | 尾款`,
  },
  defectQty: {
    kind: "quantity",
    label: { "zh-CN": "不良数", en: "Defect qty" },
    headers: wordings`
      不良品数 | 不良数 | 次品数 | 废品数 | 不良数量 | 报废数 | 不良數 | Defects | Rejected Qty | NG |
      Scrap`,
    not: wordings`不良率`,
  },
  progressPct: {
    kind: "percent",
    label: { "zh-CN": "进度", en: "Progress" },
    headers: wordings`
      进度 | 完成率 | 生产进度 | 工单进度(%) | 完成进度 | 完成比例 | 当前工序 | 進度 | Progress |
      % Complete | Completion`,
    not: wordings`制版进度`,
  },
});
