import { defineFields, wordings } from "../field";

export const datesFields = defineFields({
  orderDate: {
    kind: "date",
    label: { "zh-CN": "下单日期", en: "Order date" },
    headers: wordings`
      下单日期 | 订单日期 | 接单日期 | 下单时间 | 订货日期 | 签单日期 | 合同日期 | 制单日期 | 单据日期 |
      接单时间 | 创建日期 | 创建时间 | 日期 | 下單日期 | 訂單日期 | 接單日期 | 單據日期 | 訂購日期 |
      Order Date | Order Placed | PO Date | Date | Date Ordered | Created | creation_date |
      InvoiceDate | PO Sent to Vendor Date`,
    not: wordings`付款日期 | 出货日期`,
  },
  requiredDate: {
    kind: "date",
    label: { "zh-CN": "交期", en: "Required date" },
    headers: wordings`
      交期 | 交货日期 | 交货期 | 要求交期 | 要求交货日期 | 客户交期 | 客户要求交期 | 订单交期 |
      需求日期 | 到货日期 | 交付日期 | 客户交付日期 | 要求出货日期 | 最迟交期 | 最晚交货日期 |
      合同交期 | 预交日 | 预交日期 | 交货日 | 需求交期 | 期限 | 截止日期 | 要求送达日 | 最终期限 |
      客户要求日期 | 交货期限 | 交貨日期 | 交貨期 | 預交日 | 預交日期 | 交貨日 | 最晚出貨期限 |
      客戶交期 | 最終期限 | Required Date | Due Date | Delivery Date | Req. Date | Request Date |
      Requested Ship Date | Need By | Customer Due | Deadline | Scheduled Delivery Date |
      Ex-Factory Date | Ex-Fty | ETD | Expected Delivery | Promised Date | Need Date | CRD | 要求到货 |
      要求到货日期`,
    not: wordings`实际交货日期 | 材料到货日期 | 交期达成值 | 交期评审结果`,
  },
  repliedDate: {
    kind: "date",
    label: { "zh-CN": "回复交期", en: "Promised date" },
    headers: wordings`
      回复交期 | 答复交期 | 承诺交期 | 评审交期 | PMC评审交期 | 生产预计交期 | 预计交货日期 | 预计交期 |
      确认交期 | 评审交付日期 | 计划交付日期 | 回覆交期 | 確認交期 | 預計交期 | Promised Date |
      Confirmed Date | Committed Date | Promise Date | Estimated Delivery | Commit Date |
      Estimated Due Date`,
  },
  prodStartPlan: {
    kind: "date",
    label: { "zh-CN": "计划开工", en: "Planned start" },
    headers: wordings`
      计划开工日期 | 计划开始 | 计划开始时间 | 计划开始日期 | 开工日期 | 上机日期 | 排产日期 |
      计划生产日期 | 要求生产日期 | 生产开始 | 预计开工 | 开机日期 | 计划上线 | 開工日 | 開工日期 |
      預計開工日 | 計劃開始 | Start Date | Planned Start | Production Start | Prod Start |
      Scheduled Start`,
    not: wordings`开机工`,
  },
  prodEndPlan: {
    kind: "date",
    label: { "zh-CN": "计划完工", en: "Planned finish" },
    headers: wordings`
      计划完成日期 | 计划完工日期 | 计划结束时间 | 计划完成 | 预计完成时间 | 预计完工日期 | 完工日期 |
      生产完成日期 | 要求完成日期 | 计划下线 | 计划完成时间 | 要求完工日期 | 完工日 | 預計完工日 |
      計劃完成 | End Date | Planned Finish | Finish Date | Production End | Completion Date | ETC/D`,
    not: wordings`实际完成日期`,
  },
  prodStartActual: {
    kind: "date",
    label: { "zh-CN": "实际开工", en: "Actual start" },
    headers: wordings`
      实际开工日期 | 实际开始时间 | 实际上机日期 | 报工开始时间 | 上机时间 | 上机日期(实际) |
      實際開工日 | Actual Start`,
  },
  prodEndActual: {
    kind: "date",
    label: { "zh-CN": "实际完工", en: "Actual finish" },
    headers: wordings`
      实际完成日期 | 实际完工日期 | 实际结束时间 | 完成日期 | 入库日期 | 最新入库日期 | 报工结束时间 |
      生产日期 | 實際完工日 | 入庫日期 | Actual Finish | Actual End | Completed On | Date Completed`,
    not: wordings`计划完成日期`,
  },
  sampleConfirmed: {
    kind: "tick",
    label: { "zh-CN": "样品确认", en: "Sample confirmed" },
    headers: wordings`
      产前样 | 产前样确认 | 小样确认 | 生产小样 | 样品确认 | 确认样 | 封样 | 首件确认 | 大货样 | 签样 |
      样品状态 | 产前样时间 | 產前樣 | 樣品確認 | 簽樣 | PP Sample | Pre-production Sample |
      Sample Approved | Sample Status | PPS | TOP sample | 产前样/小样确认`,
    not: wordings`样品单`,
  },
  materialArrivalDate: {
    kind: "date",
    label: { "zh-CN": "原材料到位", en: "Material arrival" },
    headers: wordings`
      到料日期 | 材料到位日期 | 原材料到位 | 原料到货日期 | 物料到位时间 | 来料日期 | 物料状态 |
      材料到厂日期 | 要求到料日期 | 计划到料日期 | 缺料状态 | 物料齐套 | 是否有料 | 齐料日期 |
      材料到廠日期 | 物料狀態 | Material Arrival | material_arrival_date | Material ETA |
      Material In-house | RM Ready | Material Status`,
    not: wordings`到货日期(成品)`,
  },
  bagArrivalDate: {
    kind: "date",
    label: { "zh-CN": "包装袋到位", en: "Bag arrival" },
    headers: wordings`
      包装袋到位 | 包装袋到货日期 | 袋子到货 | 包材到位日期 | 包材到货日期 | 包材交期 | 袋到日期 |
      包裝袋到貨 | 包材到貨日期 | Bag Arrival | Packaging Arrival | Bag ETA | 袋到货 | 袋到货日期 |
      袋到位`,
  },
  cartonArrivalDate: {
    kind: "date",
    label: { "zh-CN": "纸箱到位", en: "Carton arrival" },
    headers: wordings`
      纸箱到位 | 纸箱到货日期 | 纸箱到货 | 箱子到货 | 纸箱交期 | 紙箱到貨 | 紙箱到貨日期 |
      Carton Arrival | Carton ETA | Cartons In-house | 箱到货`,
  },
  plannedShipDate: {
    kind: "date",
    label: { "zh-CN": "计划出货日期", en: "Planned ship date" },
    headers: wordings`
      计划出货日期 | 预计出货日期 | 计划发货日期 | 预计发货日期 | 安排出货日期 | 计划出货 | 出货计划 |
      预计发货时间 | 装柜日期 | 计划装柜日期 | 预计船期 | 船期 | ETD | 截关日期 | 定船日期 | 进仓日期 |
      預計出貨日 | 預計出貨日期 | 計劃出貨日期 | Planned Ship Date | Est. Ship Date | Ship By |
      Loading Date | Scheduled Ship Date | ETS | ETA`,
    not: wordings`实际出货日期`,
  },
  actualShipDate: {
    kind: "date",
    label: { "zh-CN": "实际出货日期", en: "Actual ship date" },
    headers: wordings`
      实际出货日期 | 出货日期 | 发货日期 | 实际发货日期 | 出库日期 | 送货日期 | 发货时间 | 已出货日期 |
      交货日期(实际) | 实际交货日期 | 实际出厂日期 | 实际交期 | 走货日期 | 装运日期 | 出运日期 |
      出貨日期 | 實際出貨日期 | 發貨日期 | 送貨日期 | Ship Date | Shipped Date | Date Shipped |
      Actual Ship Date | Shipment Date | Dispatch Date | Delivered to Client Date | Actual Delivery |
      Delivered Date | Delivery Recorded Date`,
    not: wordings`预计出货日期`,
  },
  customerReceivedDate: {
    kind: "date",
    label: { "zh-CN": "客户签收日期", en: "Customer received" },
    headers: wordings`
      客户签收 | 签收日期 | 客户收货日期 | 签收时间 | 客户收货 | 客戶簽收 | Customer Received |
      POD Date | Signed On`,
  },
});
