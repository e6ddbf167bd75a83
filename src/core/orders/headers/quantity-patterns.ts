import type { WordingPatterns } from "./wording-pattern";

/** Quantities, sizes and money: what happened to the goods, and the word for an amount. */
export const quantityPatterns: WordingPatterns = {
  orderQty: [
    "大货|合约|总订单 + 数量|数|量",
    "订单 + PCS|件|套|双",
    "单量|订量|订数",
    "订单|订货|下单|订购|合同|接单|制单|落单|po|客户订单 + 数量|数|量|件数|QTY",
    "order|ordered|po|contract + qty|pcs",
    "qty + ordered|order",
  ],
  stockQty: [
    "成品|现有|当前|可用|实际|即时|账面|期末|仓库|_ + 库存 + 数量|数|量|_",
    "stock|inventory|on hand|available stock + qty",
  ],
  toProduceQty: [
    "计划|需|待|应 + 生产 + 数量|数|量|总数",
    "计划产量",
    "需|应|待|还需|未|尚需|欠 + 生产|产 + 数量|数|量",
  ],
  producedQty: [
    "入库|完工|产出|报工|成品入库|累计入库|累计产出|累计完工 + 数|量|数量|总数",
    "已|累计|累计已|实际 + 生产|完成|完工|入库|产 + 数量|数|量",
    "生产|成品 + 完成|完工|入库 + 数量|数|量",
    "完成|完工|完工入库|成品入库|生产入库 + 数量|数|量",
    "produced|completed|finished + qty|pcs",
    "qty + produced|completed|finished",
  ],
  shippedQty: [
    "已|累计|累计已|实际|实际已|实|本次 + 出货|发货|交货|交付|送货|出库|走货|出运|装柜 + 数量|数|量|总数|件数",
    "已|累计|累计已|实际|实际已|本次 + 发|送|交|出 + 数量|数|量",
    "出货|发货|交货|走货|出运|送货 + 数|量|数量|总数|件数",
    "shipped|dispatched|delivered|actual shipped|total shipped + qty|pcs",
    "qty + shipped|dispatched|delivered",
  ],
  unshippedQty: [
    "欠发|欠出|欠送 + 数量|数|量",
    "订单|合同 + 余量|余数|欠数|结余",
    "未|剩余|剩余未|尚未|待|尚欠|累计未 + 出货|发货|交货|交付|送货|出库|走货|发|送|交|出 + 数量|数|量|总数|件数",
    "欠|欠货|欠交|尚欠|未交|未清|未发|未出|未交订单 + 数量|数|量",
    "open|outstanding|unshipped|undelivered|remaining|balance|bal|backorder + order|_ + qty",
    "qty + remaining|outstanding|open|due",
  ],
  progressPct: ["生产|订单|完成|工单|大货|_ + 进度|完成率|完成比例|完成百分比|进度情况"],
  pcsPerBag: ["每包|每袋 + 片|抽|个|只|片数|数量|张数|抽数|个数|只数|入数|PCS|PCS数|装数"],
  bagsPerCarton: ["每箱 + 包|袋|装包|装袋|包数|袋数|装包数|装袋数"],
  pcsPerCarton: [
    "qty|pcs|units|_ + per + carton|ctn|case",
    "外箱|整箱 + 装数|入数|装量|容量",
    "每箱 + 片|个|只|件|装",
    "每箱|单箱|整箱 + 数量|数|只数|个数|件数|片数|装数|装数量|装量|PCS|PCS数|入数",
    "装箱|箱装 + 数|量|数量|个数",
  ],
  cartonSize: [
    "箱|大箱|整箱 + 尺寸|长宽高",
    "外箱|纸箱|箱子|包装箱|大箱 + 规格|尺寸|规格尺寸|尺寸规格|长宽高|外径|外径尺寸",
    "外箱|纸箱|外箱尺寸|箱规|纸箱尺寸 + 长宽高|L*W*H",
  ],
  cartonsOrdered: ["纸箱|外箱 + 订购|采购|下单|订单 + 数量|数|量"],
  bagsOrdered: ["包装袋|袋子|胶袋 + 订购|采购|下单|订单 + 数量|数|量"],
  cartonCount: ["总|合计|出货|订单|装箱|发货|_ + 箱数|CTN数|CTNS|箱数量"],
  netWeight: ["单箱|每箱|总|单件|合计|_ + 净重", "total|unit|carton|ctn|_ + nw|net weight"],
  grossWeight: ["单箱|每箱|总|合计|整箱|_ + 毛重", "total|carton|ctn|_ + gw|gross weight"],
  cbm: ["单箱|每箱|总|合计|_ + 体积|立方|立方数|方数|CBM|材积", "total|carton|ctn|_ + cbm|volume|m3"],
  unitPrice: [
    "fob|cif|cnf|cfr|exw|离岸|出厂|含税 + 价|价格",
    "u + price",
    "产品|订单|FOB|原币|_ + 含税|不含税|无税|未税|_ + 单价",
    "fob|unit|sales|selling|net + price",
  ],
  amount: [
    "订单|合同|销售|订单总|合同总|货款|含税|_ + 金额|总金额|总额|总价",
    "原币 + 含税|价税|不含税|_ + 金额|合计|总额",
    "order|line|total|contract|extended + amount|value",
  ],
  balanceDue: ["待收|未收|未付|应收未收 + 款|货款|金额|余额", "balance + payment|amount"],
};
