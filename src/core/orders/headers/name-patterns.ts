import type { WordingPatterns } from "./wording-pattern";

/** Numbers, names, persons and reasons. */
export const namePatterns: WordingPatterns = {
  orderNo: [
    "业务|外销|内销|出口|系统|合约 + 号|单号|合同号|订单号",
    "指令|制造令 + 号",
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
    "购买|往来|收货 + 方|单位|客户",
    "甲方",
    "sold to|bill to + party|name|customer",
    "客户|客人|客商|买家|买方|终端客户|品牌客户|最终客户|国外客户 + 名|名称|简称|全称|全名|别|公司|_",
    "需方|购方|订货 + 单位|单位名称|公司|名称|客户",
    "customer|client|buyer + name|short name|company",
  ],
  supplier: [
    "生产|加工|制造|外发 + 厂家|厂商|单位",
    "供应商|供货商|供方|加工厂|外协厂 + 名|名称|简称|全称|_",
    "supplier|vendor + name|short name",
  ],
  salesperson: [
    "外贸|内贸|营业 + 员|担当|人员|代表|跟进人",
    "业务|销售|外贸|营业 + 经理|主管",
    "业务|销售|外销 + 员|人员|代表|负责人|负责|担当|员姓名|人员姓名|员名称|跟进人",
    "负责 + 业务|业务员|销售",
  ],
  clerk: [
    "order + handler|coordinator",
    "跟单|跟进|理单 + 员|人|人员|负责人|负责|文员|担当|员姓名|人姓名",
    "负责 + 跟单|跟单员",
  ],
  productCode: [
    "物料|产品|存货 + 长代码|短代码",
    "零件|部件|部品 + 号|编号|编码|品番",
    "品番",
    "产品|商品|货品|物料|存货|品|成品 + 编号|编码|代码|代号|货号|ID|号码",
    "款式|款|货|料|品 + 号|编号|号码",
    "item|product|part|style|article|sku|model|material + no|code|ref",
  ],
  productName: [
    "款式 + 描述|名称|名",
    "产品|商品|货品|物料|存货|货物 + 名|名称|描述|品名|名称描述|中文名称|中文名|英文名称|标题",
    "item|product|part|goods|article|style|material + name|description|title",
  ],
  sizeSpec: [
    "产品|成品|商品|货品|物料|存货|_ + 规格|尺寸|规格尺寸|尺寸规格|规格描述|规格说明|规格型号",
    "product|item + size|spec|dimension",
  ],
  unit: ["order|sales|base|primary|stock|qty|order qty + uom|unit of measure"],
  colour: ["产品|成品|_ + 颜色|颜色名称|花色|色号"],
  material: ["产品|成品|主|_ + 材质|材料成分|材质说明|材质成分|成分"],
  shippingNoticeNo: [
    "出运通知单|出货通知单|发货通知单|出货通知|发货通知|送货单|发货单|出货单 + 号|编号|号码|单号",
  ],
  warehouseOutNo: ["出库单|出仓单|销售出库单 + 号|编号|号码|单号|据号"],
  truckPlate: ["车牌|车辆|货车|送货车辆 + 号|号码|牌照|车牌|车牌号|牌号"],
  containerNo: ["箱号 + 集装箱", "货柜|集装箱|箱柜|柜子 + 号|编号|号码"],
  forwarder: ["承运|运输|货运 + 单位|公司", "货代|物流|货运|物流商|货代公司 + 公司|公司名称|名称|商"],
  exception: [
    "异常|问题|不良 + 描述|说明|情况|现象|内容|事项|情况说明|问题|点描述|问题描述",
    "issue|exception|problem + description|detail",
  ],
  exceptionType: ["异常|问题|不良 + 类型|分类|类别|性质"],
  cause: ["异常|问题|不良|延期|延误|未达成 + 原因|原因分析|原因说明", "原因 + 分析|说明"],
  responsible: ["责任 + 人|部门|单位|方|归属|者|归属部门|人员|部门人"],
  containerType: ["cntr|ctr|container + type|size"],
  destination: ["到达|到货|卸货|收货 + 港|港口|地|地点", "port of + discharge|destination|delivery"],
  machine: ["机 + 号|台号", "生产 + 车间|班组|设备"],
  paymentTerms: [
    "付款|收款|结算|货款 + 方式|条件|条款",
    "pay|payment + term|terms|method|condition|conditions",
  ],
  tradeTerms: ["贸易|成交|价格 + 方式|条款|条件|术语"],
  priority: ["是否|_ + 加急|紧急|急单|优先", "优先 + 级|级别|度|顺序"],
};
