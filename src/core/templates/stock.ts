import type { Template } from "./template";

/** Source: domain.md, section 2, duty 3. */
export const stock: Template = {
  kind: "stock",
  name: { "zh-CN": "库存", en: "Stock" },
  help: {
    "zh-CN": "先用库存再生产：按交期把库存分给订单行",
    en: "stock is used before production: shared among order lines by required date",
  },
  note: {
    "zh-CN": "一行一个产品（同货号不同规格、颜色分行），填现有可用数量；货号或品名要与订单表写法一致。",
    en: "One product a row (sizes and colours apart), with the quantity on hand. Write code or name as the orders do.",
  },
  columns: [
    { field: "productCode", width: 16, entry: "text" },
    { field: "productName", width: 24, entry: "text" },
    { field: "sizeSpec", width: 18, entry: "text" },
    { field: "colour", width: 12, entry: "text" },
    { field: "stockQty", header: { "zh-CN": "库存数量", en: "Stock Qty" }, width: 14, entry: "decimal" },
    { field: "unit", width: 10, entry: "text" },
    { field: "remarks", width: 30, entry: "text" },
  ],
};
