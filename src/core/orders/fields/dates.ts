import { defineFields, wordings } from "../field";

export const datesFields = defineFields({
  orderDate: {
    kind: "date",
    carries: "order",
    label: { "zh-CN": "下单日期", en: "Order date" },
    headers: wordings`
      下单日期 | 订单日期 | 接单日期 | 下单时间 | 订货日期 | 签单日期 | 合同日期 | 接单时间 | 訂購日期 |
      下单日 | 接单日 | 订单时间 | 订单日 | 签约日期 | 签订日期 | 合同签订日期 | 来单日期 | 开单日期 |
      Order Date | Order Placed | PO Date | Date Ordered | Order Placed Date | Ordered On |
      Date of Order | Order Entry Date | Fecha de Pedido`,
    secondary: wordings`
      制单日期 | 单据日期 | 创建日期 | 创建时间 | Created | Created At | Created On | Document Date | Doc Date | creation_date | InvoiceDate |
      PO Sent to Vendor Date`,
    vague: wordings`下单 | 日期 | Date`,
    not: wordings`付款日期 | 出货日期`,
  },
  requiredDate: {
    kind: "date",
    carries: "merged",
    label: { "zh-CN": "交期", en: "Required date" },
    headers: wordings`
      交期 | 交货日期 | 交货期 | 要求交期 | 要求交货日期 | 客户交期 | 客户要求交期 | 订单交期 |
      需求日期 | 客户交付日期 | 要求出货日期 | 最迟交期 | 最晚交货日期 | 合同交期 | 预交日 | 预交日期 |
      交货日 | 需求交期 | 要求送达日 | 最终期限 | 客户要求日期 | 交货期限 | 最晚出貨期限 |
      Required Date | Due Date | Req. Date | Request Date | Requested Ship Date | Need By |
      Customer Due | Scheduled Delivery Date | Need Date | 要求到货 | 要求到货日期 | 货期 | 交货时间 |
      交付时间 | 要求交货时间 | 要求交货期 | 客户交货期 | 客户交货日期 | 订单交货期 | 订单交货日期 |
      合同交货期 | 合同交货日期 | 客户要求交货日期 | 客户要求交货期 | 客户要求到货日期 | 需求交货日期 |
      最晚交期 | 最终交期 | 最迟交货日期 | 最晚出货日期 | 要求发货日期 | Required Delivery Date |
      Requested Delivery Date | Delivery Due Date | Required Ship Date | Fecha de Entrega`,
    secondary: wordings`
      交付日期 | Delivery Date | Expected Delivery | Ex-Factory Date | Ex-Fty | Deadline | 大货交期 |
      PO交期 | 客户PO交期 | 厂期 | 落货期 | Due | ETD Required`,
    vague: wordings`Cancel Date | 交单日期 | 期限 | 截止日期 | 到货日期 | ETD | Promised Date | CRD | 出货期`,
    not: wordings`实际交货日期 | 材料到货日期 | 交期达成值 | 交期评审结果`,
  },
  repliedDate: {
    kind: "date",
    carries: "merged",
    label: { "zh-CN": "回复交期", en: "Promised date" },
    headers: wordings`
      回复交期 | 答复交期 | 承诺交期 | 评审交期 | PMC评审交期 | 生产预计交期 | 确认交期 | 评审交付日期 |
      计划交付日期 | 生产回复交期 | 工厂回复交期 | 确认交货日期 | 回复交货日期 | 承诺交货日期 |
      Promised Date | Confirmed Date | Committed Date | Promise Date | Commit Date |
      Confirmed Delivery Date`,
    secondary: wordings`答交 | 预计交货日期 | 预计交期 | 回复日期 | 答复日期 | Estimated Delivery | Estimated Due Date`,
  },
  prodStartPlan: {
    kind: "date",
    label: { "zh-CN": "计划开工", en: "Planned start" },
    headers: wordings`
      计划开工日期 | 计划开工 | 计划开始 | 计划开始时间 | 计划开始日期 | 计划生产日期 | 要求生产日期 | 预计开工 |
      开机日期 | 计划上线 | 預計開工日 | 计划开工时间 | 计划上线日期 | 计划上机日期 | 预计开工日期 |
      排产开始日期 | Planned Start | Production Start | Prod Start | Scheduled Start |
      Planned Start Date`,
    secondary: wordings`开工日期 | 上机日期 | 排产日期 | 生产开始 | 開工日`,
    vague: wordings`开始日期 | Fecha inicio | Fecha de inicio | 排单日期 | Start Date`,
    not: wordings`开机工`,
  },
  prodEndPlan: {
    kind: "date",
    label: { "zh-CN": "计划完工", en: "Planned finish" },
    headers: wordings`
      计划完成日期 | 计划完工日期 | 计划完工 | 计划结束时间 | 计划完成 | 预计完成时间 | 预计完工日期 |
      要求完成日期 | 计划下线 | 计划完成时间 | 要求完工日期 | 預計完工日 | 计划完工时间 | 计划结束日期 |
      预计完成日期 | 计划下线日期 | 排产结束日期 | 要求完成时间 | Planned Finish | Production End |
      Planned End | Planned End Date | Planned Finish Date`,
    vague: wordings`Fecha fin | Fecha de fin | 完工日期 | 生产完成日期 | 完工日 | End Date | Finish Date | Completion Date | ETC/D`,
    not: wordings`实际完成日期`,
  },
  prodStartActual: {
    kind: "date",
    label: { "zh-CN": "实际开工", en: "Actual start" },
    headers: wordings`
      实际开工日期 | 实际开始时间 | 实际上机日期 | 报工开始时间 | 上机日期(实际) | 實際開工日 |
      实际开工 | 实际开工时间 | 实际上线日期 | 实际开始日期 | Actual Start | Actual Start Date`,
    vague: wordings`上机时间`,
  },
  prodEndActual: {
    kind: "date",
    label: { "zh-CN": "实际完工", en: "Actual finish" },
    headers: wordings`
      实际完成日期 | 实际完工日期 | 实际结束时间 | 报工结束时间 | 實際完工日 | 实际完工 | 实际完工时间 |
      实际下线日期 | 实际结束日期 | Actual Finish | Actual End | Completed On | Date Completed |
      Actual Finish Date | Actual End Date`,
    secondary: wordings`入库日期 | 最新入库日期`,
    vague: wordings`完工时间 | 完成日期 | 生产日期`,
    not: wordings`计划完成日期`,
  },
  sampleConfirmed: {
    kind: "tick",
    label: { "zh-CN": "样品确认", en: "Sample confirmed" },
    headers: wordings`
      产前样 | 产前样确认 | 小样确认 | 生产小样 | 样品确认 | 确认样 | 封样 | 首件确认 | 大货样 | 签样 |
      样品状态 | 产前样时间 | PP Sample | Pre-production Sample | Sample Approved | Sample Status |
      PPS | TOP sample | 产前样/小样确认 | 首样确认 | 船样 | 产前样确认日期 | Sample Confirmed |
      First Sample`,
    not: wordings`样品单`,
    secondary: wordings`产前板 | 产前办 | 批板 | 批办 | 船头板`,
  },
  materialArrivalDate: {
    kind: "date",
    label: { "zh-CN": "原材料到位", en: "Material arrival" },
    headers: wordings`
      到料日期 | 材料到位日期 | 原材料到位 | 原料到货日期 | 物料到位时间 | 来料日期 | 材料到厂日期 |
      要求到料日期 | 计划到料日期 | 齐料日期 | 原料到位日期 | 原材料到货日期 | 原材料到货 | 原料到位 |
      原料到货 | 物料到位 | 物料到位日期 | 材料到货日期 | 材料到位 | 面料到货日期 | 面料到厂日期 |
      Material Arrival | material_arrival_date | Material ETA | Material In-house | RM Ready`,
    secondary: wordings`物料状态 | 缺料状态 | 物料齐套 | 是否有料 | Material Status`,
    not: wordings`到货日期(成品)`,
  },
  bagArrivalDate: {
    kind: "date",
    label: { "zh-CN": "包装袋到位", en: "Bag arrival" },
    headers: wordings`
      包装袋到位 | 包装袋到货日期 | 袋子到货 | 包材到位日期 | 包材到货日期 | 包材交期 | 袋到日期 |
      Bag Arrival | Packaging Arrival | Bag ETA | 袋到货 | 袋到货日期 | 袋到位 | 包装袋交期 |
      包装袋到货 | 包装袋到位日期 | 包装袋到厂日期 | 袋子到货日期 | 包材到位 | 包材到货`,
  },
  cartonArrivalDate: {
    kind: "date",
    label: { "zh-CN": "纸箱到位", en: "Carton arrival" },
    headers: wordings`
      纸箱到位 | 纸箱到货日期 | 纸箱到货 | 箱子到货 | 纸箱交期 | Carton Arrival | Carton ETA |
      Cartons In-house | 箱到货 | 纸箱到位日期 | 纸箱到厂日期 | 外箱到货 | 外箱到货日期 | 箱子到货日期`,
  },
  plannedShipDate: {
    kind: "date",
    carries: "merged",
    label: { "zh-CN": "计划出货日期", en: "Planned ship date" },
    headers: wordings`
      计划出货日期 | 预计出货日期 | 计划发货日期 | 预计发货日期 | 安排出货日期 | 计划出货 | 出货计划 |
      预计发货时间 | 计划装柜日期 | 预计船期 | 預計出貨日 | 拟出货日期 | 预发货日期 | 预计出运日期 |
      计划出运日期 | 预计装柜日期 | 预计发运日期 | 计划发运日期 | Planned Ship Date | Est. Ship Date |
      Scheduled Ship Date | Estimated Ship Date | Planned Shipment Date | Expected Ship Date`,
    secondary: wordings`
      装柜日期 | 船期 | 截关日期 | 定船日期 | 进仓日期 | Loading Date | Ship By | 走货期 | 预计走货期`,
    vague: wordings`计划发货 | 预计发货 | 预计出货 | 计划装柜 | 计划走货 | ETD | ETS | ETA | Planned Delivery | Planned Delivery Date`,
    not: wordings`实际出货日期`,
  },
  actualShipDate: {
    kind: "date",
    carries: "merged",
    label: { "zh-CN": "实际出货日期", en: "Actual ship date" },
    headers: wordings`
      实际出货日期 | 实际发货日期 | 已出货日期 | 交货日期(实际) | 实际交货日期 | 实际出厂日期 |
      实际交期 | 实际出运日期 | 实际装柜日期 | 实际发货时间 | 实际出货时间 | 发运日期 | 出厂日期 |
      出库时间 | 出货时间 | Shipped Date | Date Shipped | Actual Ship Date | Actual Delivery |
      Shipped On | Actual Shipment Date | Fecha de Envio`,
    secondary: wordings`
      销货日期 | 出货日期 | 发货日期 | 出库日期 | 送货日期 | 发货时间 | 走货日期 | 装运日期 | 出运日期 |
      Ship Date | Shipment Date | Dispatch Date | Delivered Date | Delivery Recorded Date |
      Delivered to Client Date | 出货日 | 发货日`,
    vague: wordings`实际出货 | 实际发货 | 实际交货 | 实际走货 | 实际出运`,
    not: wordings`预计出货日期`,
  },
  customerReceivedDate: {
    kind: "date",
    carries: "merged",
    label: { "zh-CN": "客户签收日期", en: "Customer received" },
    headers: wordings`
      客户签收 | 签收日期 | 客户收货日期 | 签收时间 | 客户收货 | 客户收货时间 | 客户签收日期 |
      Customer Received | POD Date | Signed On | Received by Customer`,
  },
});
