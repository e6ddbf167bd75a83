import { defineFields, wordings } from "../field";

export const quantitiesFields = defineFields({
  orderQty: {
    kind: "quantity",
    label: { "zh-CN": "订单数量", en: "Order qty" },
    headers: wordings`
      订单数量 | 订单数 | 订货数量 | 下单数量 | 订购数量 | 订购量 | 接单数量 | 订单量 | 产品数量 | 數 量 (Pcs) | 订货量 | 下单量 | 订货数 | 订购数 | 下单数 | 订单件数 |
      销售数量 | Order Qty | Order Quantity | Line Item Quantity | Ordered Qty |
      Qty Ordered | Quantity Ordered | PO Qty | Cantidad Pedida`,
    secondary: wordings`
      明细数量 | 行数量 | 本行数量 | 分录数量 |
      数量 | 订单总数 | 订单总量 | 订单总数量 | 合同总数量 | 批量 | Total Order Qty | 采购数量 | 采购量 | 需求量 | 合同数量 | 需求数量 | 所需数量 | 数量合计 | Quantity | Qty |
      Qty (pcs) | CANTIDAD`,
    vague: wordings`Ordered | 
      计划数 | 计划数量 | 总数量 | 申报数量 | 原需求数量 | 排产数量 | 總數 | Pcs | Total Qty |
      Total PCS | Pieces`,
    not: wordings`每箱数量 | 已出货数量 | 箱数 | 完成数量 | 采购订购数量 | 副产数量`,
  },
  stockQty: {
    kind: "quantity",
    label: { "zh-CN": "库存", en: "Stock" },
    headers: wordings`
      库存 | 现货 | 库存数量 | 现有库存 | 当前库存 | 可用库存 | 仓库库存 | 成品库存 | 在库数量 |
      库存数 | Stock | Inventory | On Hand | QOH | 库存现货 | 库存量 | 现存量 | 即时库存 | 实际库存 |
      期末库存 | 账面库存 | 结存数量 | 可用量 | 可用库存数量 | Stock Qty | Qty on Hand | On Hand Qty |
      Inventory Qty | Existencias`,
    secondary: wordings`结存 | Stocked Qty`,
    vague: wordings`Available`,
    not: wordings`库存不足`,
  },
  toProduceQty: {
    kind: "quantity",
    label: { "zh-CN": "需生产数量", en: "To produce" },
    headers: wordings`
      需生产数量 | 应生产数量 | 待生产数量 | 需生产 | 生产需求 | 欠产数量 | 应生产数 | 待生产数 |
      需产数量 | 还需生产 | To Produce | Qty to Produce`,
    vague: wordings`待生产 | Production Qty | 生产总数 | 排产数量 | 未产 | 未生产 | 欠产 | 待产`,
  },
  producedQty: {
    kind: "quantity",
    label: { "zh-CN": "已生产数量", en: "Produced qty" },
    headers: wordings`
      已生产数量 | 完成数量 | 完成量 | 完工数 | 完工数量 | 已完成数 | 已完工數量 | 已完成数量 |
      已生产数 | 已产数量 | 完成数 | 累计入库 | 累计入库数量 | 已入库数量 | 累计完工数量 |
      生产入库数量 | Produced | Produced Qty | Completed Qty | Finished Qty | Qty Produced |
      Quantity Produced`,
    secondary: wordings`
      入库数量 | 产量 | 实际产量 | 合格产量 | 累计产量 | 报工数 | 下机数 | 入仓数量 | 已完成产量`,
    vague: wordings`生产数 | Completed | 
      生产数量 | 成品数 | Output | Done | Finished | 已生产 | 已产 | 已做 | 已完成 | 已完工 | 已入库`,
    not: wordings`计划产量 | 理论产量`,
  },
  shippedQty: {
    kind: "quantity",
    label: { "zh-CN": "已出货数量", en: "Shipped qty" },
    headers: wordings`
      已出货数量 | 出货数量 | 已发货数量 | 已发数量 | 已发量 | 发货数量 | 已交数量 | 已交付数量 |
      累计出货 | 实发数量 | 已出数 | 已交總數 | 已出数量 | 已出货数 | 已发货数 | 累计发货 |
      累计发货数量 | 累计出货数量 | 累计出库数量 | 累计发货量 | 发货量 | 出货数 | 实际出货数量 |
      实出数量 | 已送数量 | 已送货数量 | 交货数量 | 已交货数量 | Shipped Qty | Qty Shipped |
      Delivered Qty | Ship Qty | Shipped | Qty Delivered | Quantity Shipped | Shipped Quantity |
      Cantidad Enviada`,
    secondary: wordings`
      送货数量 | 出库数量 | 本次出货 | delivery_qty | Received Qty | Dispatched | 走货数量 | 装柜数量 |
      出仓数量 | 已出库数量 | 已交付数 | 已送数`,
    vague: wordings`Entregado | 已发 | 已交 | 已出 | 已送 | 已出货 | 已发货 | 已交货 | 已送货 | 实际出货 | 实际发货 | 实际走货`,
    not: wordings`未出货数量 | 订单数量`,
  },
  unshippedQty: {
    kind: "quantity",
    label: { "zh-CN": "未出货数量", en: "Open qty" },
    headers: wordings`
      未出货数量 | 未交数量 | 未交付数量 | 未发数量 | 待出货数量 | 訂單未交量 | 未交總數 | 未发货数量 |
      未出库数量 | 未交货数量 | 欠交数量 | 未交量 | 未清数量 | 未发货量 | 未出数 | 未出数量 | 未出货数 |
      Open Qty | Balance Qty | Bal Qty | Qty Remaining | Open Quantity | Undelivered Qty |
      Unshipped Qty`,
    secondary: wordings`欠交 | 欠发 | 欠出 | 欠送 | 欠数 | 订单欠数 | 欠货数量 | Backorder`,
    vague: wordings`Remaining | Pendiente | 结余 | 尾数 | 
      余数 | 剩余数量 | Outstanding | Balance | 未交 | 未出 | 未发 | 欠货 | 未出货 | 未发货 | 未交货 |
      未出库`,
    not: wordings`已出货数量 | 尾款`,
  },
  defectQty: {
    kind: "quantity",
    label: { "zh-CN": "不良数", en: "Defect qty" },
    headers: wordings`
      不良品数 | 不良数 | 次品数 | 废品数 | 不良数量 | 报废数 | 不合格数 | 不合格数量 | 不良品数量 |
      Defects | Rejected Qty | NG | Scrap | Defect Qty | Reject Qty`,
    not: wordings`不良率`,
  },
  progressPct: {
    kind: "percent",
    label: { "zh-CN": "进度", en: "Progress" },
    headers: wordings`
      完成率 | 生产进度 | 工单进度(%) | 完成进度 | 完成比例 | 完成百分比 | 完成度 | % Complete`,
    secondary: wordings`进度 | Progress | Completion`,
    vague: wordings`当前工序`,
    not: wordings`制版进度`,
  },
});
