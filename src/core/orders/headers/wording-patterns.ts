import type { FieldId } from "../fields";

/**
 * Families of header wordings: parts after one another, choices divided by `|`, `_` for nothing. `要求|合同 + 交货 +
 * 日期|日` stands for 要求交货日期, 要求交货日, 合同交货日期 and 合同交货日. A wording a field lists itself counts first.
 */
export const wordingPatterns: Partial<Record<FieldId, readonly string[]>> = {
  orderNo: [
    "订单|销售订单|生产订单|生产令|生产通知单|制单|大货 + 号|编号|号码|单号|号NO|NO",
    "合同|销售合同|外销合同|订单合同 + 号|编号|号码|单号",
    "厂内|本厂|工厂|内部|公司|我司 + 单号|订单号|订单编号",
    "sales|our|internal|factory|so|order + order|_ + no|ref|reference",
  ],
  customerPo: [
    "客户|客人|客方|买家|外部|客 + po|订单|合同|采购单|采购订单 + 号|编号|号码|号NO|NO|单号|_",
    "客户|客人|客方 + 单号|单据号",
    "customer|client|buyer|end customer + po|order|purchase order|p/o + no|ref|_",
  ],
  purchaseNo: ["采购|采购单|采购订单|采购合同 + 号|编号|号码|单号", "purchase + order|_ + no"],
  workOrderNo: ["工单|任务单|生产任务单|指令单|生产指令单|加工单 + 号|编号|号码|单号"],
  customer: [
    "客户|客人|客商|买家|买方|终端客户 + 名|名称|简称|全称|全名|别|公司|_",
    "customer|client|buyer + name|short name|company",
  ],
  supplier: ["供应商|供货商|供方|加工厂|外协厂 + 名|名称|简称|全称|_", "supplier|vendor + name|short name"],
  salesperson: [
    "业务|销售|外销 + 员|人员|代表|负责人|负责|担当|员姓名|人员姓名|员名称|跟进人",
    "负责 + 业务|业务员|销售",
  ],
  clerk: ["跟单|跟进|理单 + 员|人|人员|负责人|负责|文员|担当|员姓名|人姓名", "负责 + 跟单|跟单员"],
  productCode: [
    "产品|商品|货品|物料|存货|品|成品 + 编号|编码|代码|代号|货号|ID|号码",
    "款式|款|货|料|品 + 号|编号|号码",
    "item|product|part|style|article|sku|model|material + no|code|ref",
  ],
  productName: [
    "产品|商品|货品|物料|存货|货物 + 名|名称|描述|品名|名称描述|中文名称|中文名|英文名称",
    "item|product|part|goods|article|style|material + name|description|title",
  ],
  sizeSpec: [
    "产品|成品|商品|货品|物料|存货|_ + 规格|尺寸|规格尺寸|尺寸规格|规格描述|规格说明|规格型号",
    "product|item + size|spec|dimension",
  ],
  colour: ["产品|成品|_ + 颜色|颜色名称|花色|色号"],
  material: ["产品|成品|主|_ + 材质|材料成分|材质说明|材质成分|成分"],
  orderQty: [
    "订单|订货|下单|订购|合同|接单|po|客户订单|订单总|合同总 + 数量|数|量|件数|套数|个数|总数|总量|总数量|总件数|QTY",
    "order|ordered|po|total order|contract + qty|pcs",
    "qty + ordered|order",
  ],
  stockQty: [
    "成品|现有|当前|可用|实际|即时|账面|期末|仓库|_ + 库存 + 数量|数|量|_",
    "stock|inventory|on hand|available stock + qty",
  ],
  toProduceQty: ["需|应|待|还需|未|尚需|欠 + 生产|产 + 数量|数|量"],
  producedQty: [
    "已|累计|累计已|实际 + 生产|完成|完工|入库|产 + 数量|数|量",
    "生产|成品 + 完成|完工|入库 + 数量|数|量",
    "完成|完工|完工入库|成品入库|生产入库 + 数量|数|量",
    "produced|completed|finished + qty|pcs",
    "qty + produced|completed|finished",
  ],
  shippedQty: [
    "已|累计|累计已|实际|实际已|实|本次 + 出货|发货|交货|交付|送货|出库|走货|出运|装柜 + 数量|数|量|总数|件数",
    "出货|发货|交货|走货|出运 + 数|量|数量|总数|件数",
    "shipped|dispatched|delivered|actual shipped|total shipped + qty|pcs",
    "qty + shipped|dispatched|delivered",
  ],
  unshippedQty: [
    "未|剩余|剩余未|尚未|待|尚欠|累计未 + 出货|发货|交货|交付|送货|出库|走货 + 数量|数|量|总数|件数",
    "欠|欠货|欠交|尚欠|未交|未清|未发|未出|未交订单 + 数量|数|量",
    "open|outstanding|unshipped|undelivered|remaining|balance|bal|backorder + order|_ + qty",
    "qty + remaining|outstanding|open|due",
  ],
  progressPct: ["生产|订单|完成|工单|大货|_ + 进度|完成率|完成比例|完成百分比|进度情况"],
  pcsPerBag: ["每包|每袋 + 片|抽|个|只|片数|数量|张数|抽数|个数|只数|入数|PCS|PCS数|装数"],
  bagsPerCarton: ["每箱 + 包|袋|装包|装袋|包数|袋数|装包数|装袋数"],
  pcsPerCarton: [
    "每箱 + 片|个|只|件|装",
    "每箱|单箱|整箱 + 数量|数|只数|个数|件数|片数|装数|装数量|装量|PCS|PCS数|入数",
    "装箱|箱装 + 数|量|数量|个数",
  ],
  cartonSize: [
    "外箱|纸箱|箱子|包装箱|大箱 + 规格|尺寸|规格尺寸|尺寸规格|长宽高|外径|外径尺寸",
    "外箱|纸箱|外箱尺寸|箱规|纸箱尺寸 + 长宽高|L*W*H",
  ],
  cartonsOrdered: ["纸箱|外箱 + 订购|采购|下单|订单 + 数量|数|量"],
  bagsOrdered: ["包装袋|袋子|胶袋 + 订购|采购|下单|订单 + 数量|数|量"],
  cartonCount: ["总|合计|出货|订单|装箱|发货|_ + 箱数|CTN数|CTNS|箱数量"],
  netWeight: ["单箱|每箱|总|单件|合计|_ + 净重", "total|unit|carton|ctn|_ + nw|net weight"],
  grossWeight: ["单箱|每箱|总|合计|整箱|_ + 毛重", "total|carton|ctn|_ + gw|gross weight"],
  cbm: ["单箱|每箱|总|合计|_ + 体积|立方|立方数|方数|CBM|材积", "total|carton|ctn|_ + cbm|volume|m3"],
  orderDate: [
    "下单|接单|订货|订单|开单|签单|签订|签约|来单|收单|订单接收|订单下达|合同签订|po|po下达|合同 + 日期|时间|日",
    "order|ordered|po + date",
    "date + ordered|of order",
  ],
  requiredDate: [
    "要求|客户要求|客人要求|合同|合同要求|订单要求|客户|客户需求|需求|最晚|最迟|最终|希望 + 交货|交付|出货|发货|到货|到厂|走货 + 日期|时间|日|期限|期",
    "要求|客户要求|客人要求|合同|合同要求|订单要求|客户|客户需求|需求|最晚|最迟|最终|希望|订单|产品 + 交期|货期",
    "交期|交货日期|交货期 + 要求|时间|日期",
    "客户|客人|_ + 要求|需求 + 日|日期|船期",
    "required|requested|customer required|customer requested|require customer|contract|latest|customer + ship|delivery|exfactory|arrival|_ + date",
    "date + required|requested|needed|due",
    "delivery|ship + date + required|requested",
  ],
  repliedDate: [
    "回复|答复|确认|承诺|评审|生产回复|工厂回复|车间回复|生管回复|计划回复|pmc回复|工厂|生产|生产确认|工厂确认 + 交期|交货日期|交货期|交货时间",
    "工厂|生产|车间|pmc|生管 + 回复 + 日期|时间",
    "预计|预定 + 完成|_ + 交期|交货日期|交货时间|交货期|交付日期",
    "confirmed|promised|committed|replied|factory confirmed + delivery|ship|due|_ + date",
    "etd|eta + confirmed",
  ],
  prodStartPlan: [
    "计划|预计|预定|要求|拟 + 开工|开始|上机|上线|投产|生产|开机|生产开始|开始生产|排产 + 日期|时间|日",
    "planned|scheduled|estimated|plan + start|production start|prod start + date|_",
  ],
  prodEndPlan: [
    "计划|预计|预定|要求|拟 + 完工|完成|结束|下机|下线|生产完成|完成生产|生产结束 + 日期|时间|日",
    "planned|scheduled|estimated|plan + finish|end|completion|production end + date|_",
  ],
  prodStartActual: [
    "实际 + 开工|开始|上机|上线|投产|开机|生产开始|开始生产 + 日期|时间|日|_",
    "actual + start|production start + date|_",
  ],
  prodEndActual: [
    "实际 + 完工|完成|结束|下机|下线|入库|生产完成|生产结束 + 日期|时间|日",
    "actual + finish|end|completion|production end + date|_",
  ],
  materialArrivalDate: [
    "原料|材料|面料|物料|原材料|主料|布料 + 到位|到货|到厂|到料|齐套|到齐|到 + 日期|时间|日|_",
  ],
  bagArrivalDate: [
    "包装袋|袋子|袋|胶袋|包材 + 到位|到货|到厂|到齐|到 + 日期|时间|日|_",
    "包装袋|袋子|胶袋|包材 + 交期",
  ],
  cartonArrivalDate: [
    "纸箱|外箱|箱子 + 到位|到货|到厂|到齐|到|预计到货 + 日期|时间|日|_",
    "外箱|箱子 + 交期",
  ],
  plannedShipDate: [
    "计划|预计|预定|拟|拟定|安排|预 + 出货|发货|出运|发运|走货|装柜|装船|送货|出库 + 日期|时间|日|期",
    "计划|预计|预定 + 船期|ETD|开船日期|开船日|离港日期|走货期",
    "planned|plan|estimated|expected|scheduled|target + ship|shipment|shipping|dispatch|loading + date|_",
  ],
  actualShipDate: [
    "实际|已 + 出货|发货|出运|发运|走货|装柜|装船|送货|出库|离厂|出厂|交货|交付 + 日期|时间|日",
    "实际 + 交期",
    "actual + ship|shipment|shipping|dispatch|delivery|loading + date|_",
    "date + shipped|dispatched|delivered",
  ],
  customerReceivedDate: ["客户|客人 + 收货|签收|验收 + 日期|时间|日|_"],
  shippingNoticeNo: [
    "出运通知单|出货通知单|发货通知单|出货通知|发货通知|送货单|发货单|出货单 + 号|编号|号码|单号",
  ],
  warehouseOutNo: ["出库单|出仓单|销售出库单 + 号|编号|号码|单号|据号"],
  truckPlate: ["车牌|车辆|货车|送货车辆 + 号|号码|牌照|车牌|车牌号|牌号"],
  containerNo: ["货柜|集装箱|箱柜|柜子 + 号|编号|号码"],
  forwarder: ["货代|物流|货运|物流商|货代公司 + 公司|公司名称|名称|商"],
  unitPrice: ["产品|订单|FOB|含税|_ + 单价", "fob|unit|sales|selling + price"],
  amount: [
    "订单|合同|销售|订单总|合同总|货款|含税|_ + 金额|总金额|总额|总价",
    "order|line|total|contract + amount|value",
  ],
  exception: [
    "异常|问题|不良 + 描述|说明|情况|现象|内容|事项|情况说明|问题|点描述|问题描述",
    "issue|exception|problem + description|detail",
  ],
  exceptionType: ["异常|问题|不良 + 类型|分类|类别|性质"],
  cause: ["异常|问题|不良|延期|延误|未达成 + 原因|原因分析|原因说明", "原因 + 分析|说明"],
  openedDate: ["异常|问题 + 发生日期|发生时间|日期|发现日期|登记日期|提出日期"],
  closedDate: ["关闭|结案|闭环|解决|处理完成|完成关闭|异常关闭 + 日期|时间"],
  responsible: ["责任 + 人|部门|单位|方|归属|者|归属部门|人员|部门人"],
};
