import { defineFields, wordings } from "../field";

export const identityFields = defineFields({
  seqNo: {
    kind: "id",
    label: { "zh-CN": "序号", en: "Row no" },
    headers: wordings`序号 | 序 | S/N | Sr No | Seq | Seq No | Sl No | Index`,
    vague: wordings`编号 | 行号 | 项次 | NO | Item | Line | ID`,
    not: wordings`订单编号 | 产品编号`,
  },
  orderNo: {
    kind: "id",
    carries: "order",
    label: { "zh-CN": "订单号", en: "Order no" },
    headers: wordings`
      订单号 | 订单编号 | 订单号码 | 销售订单号 | 销售订单 | 销售单号 | 内部订单号 | 公司订单号 |
      我司订单号 | 工厂订单号 | 订单编码 | SO号 | SO單號 | 内部单号 | 大货单号 | 制单号 | 合约号 |
      订单ID | 订货单号 | 制造单号 | 订单NO | Order No | Order Number | Order ID | SO No | SO Number |
      Sales Order | SalesOrderNumber | SalesOrderID | Order Ref | Order Code | Pedido | No Pedido |
      Numero de Pedido`,
    secondary: wordings`
      订单单号 | 合同号 | 合同编号 | 销售合同号 | 外销合同号 | 单据编号 | 单据号 | 单据号码 | PI号 |
      PI编号 | 生产单号 | 生产通知单号 | 生产通知单 | 生产订单号 | 生产单号(厂方) | 订单流水号 |
      製令編號 | 製令單號 | S/C編號 | 生产令 | 制造令 | PI No | Contract No | S/C No | Job No |
      InvoiceNo | PO / SO # | Sales Document | Sales Doc | Proforma No`,
    vague: wordings`单号 | 流水号 | 报价单号 | 入库订单号 | Ref No`,
    not: wordings`客户订单号 | 采购单号 | 订单数量 | 订单日期 | 物料订单 | 快递单号`,
  },
  orderLine: {
    kind: "id",
    label: { "zh-CN": "订单行号", en: "Order line" },
    headers: wordings`
      订单序号 |
      订单行号 | 行号 | 项次 | 分录 | 明细行号 | 订单项次 | 細項序號 | 订单行 | Line No | Line Item |
      SalesOrderLineNumber | PO_LINE_ITEM_NUMBER | ITEM NO. | Order Line | PO Line | SO Line`,
  },
  workOrderNo: {
    kind: "id",
    carries: "merged",
    label: { "zh-CN": "工单号", en: "Work order no" },
    headers: wordings`
      工单编号 | 工单号 | 生产任务单 | 任务单号 | 指令单号 | 生产指令单 | 生产编号 | 製令編號 | 製令 |
      Work Order | WO No | MO No | Job Order`,
    vague: wordings`批号 | 生产批号 | 批次号 | 项目号 | Batch No | Lot No`,
    not: wordings`订单号`,
  },
  purchaseNo: {
    kind: "id",
    carries: "merged",
    label: { "zh-CN": "采购单号", en: "Purchase order no" },
    headers: wordings`
      采购单号 | 采购订单号 | 采购订单 | 采购编号 | 订购单号 | 采购合同号 | 采购合同编号 | 采购单编号 |
      采购单 | Purchase Order No | PO Number | PO No | Purchase No`,
    not: wordings`客户PO`,
    vague: wordings`Orden de compra`,
  },
  customer: {
    kind: "text",
    carries: "order",
    label: { "zh-CN": "客户", en: "Customer" },
    headers: wordings`
      客户 | 客户名称 | 客户简称 | 客人 | 买家 | 客户名 | 客商 | 客商名称 | 客户公司 | Customer |
      Customer Name | Client | Buyer | CUST | Cliente`,
    secondary: wordings`
      购货方 | 购方 |
      客户全称 | 终端客户 | 客户代码 | 客户编号 | 客户编码 | 需方 | 购货单位 | 收货单位 | 店铺 |
      渠道商名称 | 客戶代號 | customerID | Consignee | Sold To | 客户ID | 客户号 | Customer Code |
      Customer No | Customer Number | End Customer | Buyer Code`,
    vague: wordings`公司名称 | Account | Ship To | 收货人`,
    not: wordings`客户订单号 | 客户交期 | 客户要求交期 | 客户料号 | 客户货号`,
  },
  customerPo: {
    kind: "id",
    carries: "order",
    label: { "zh-CN": "客户PO", en: "Customer PO" },
    headers: wordings`
      客户PO | 客户PO号 | 客户订单号 | 客户单号 | 客户订单编号 | 客户合同号 | 客户单号(必填) |
      客方单号 | PO号 | PO | PO编号 | 外部订单号 | 客户采购单号 | 生产单号(客方) | PO號碼 | 客户PO编号 |
      客户PO No | 客户采购订单号 | 客户合同编号 | 客人PO | Customer PO | Customer PO No | Cust PO | Purchase Order No |
      Client PO | Buyer PO | PO No | PO Number | Customer Order No | Client Order No | Buyers PO |
      Buyer PO No`,
    vague: wordings`Orden de compra | Customer Ref`,
  },
  supplier: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "供应商", en: "Supplier" },
    headers: wordings`
      供应商 | 供应商名称 | 供货单位 | 供货厂商 | 供方 | 纸箱厂 | 包装袋厂 | 供应商简称 | 供货商 |
      供应厂商 | Supplier | Vendor | Vendor Name | Supplier Name | Proveedor`,
    secondary: wordings`
      厂家 | 加工厂 | 工厂 | 外协厂 | 供应商编码 | 廠商 | Manufacturer | Factory | Mill | 供应商代码 |
      供应商编号 | Vendor Code | Supplier Code | Vendor No`,
    not: wordings`供应商交期 | 供应商编码`,
  },
  salesperson: {
    kind: "text",
    carries: "order",
    label: { "zh-CN": "业务员", en: "Salesperson" },
    headers: wordings`
      业务员 | 销售员 | 销售代表 | 外销员 | 营业员 | 业务人员 | 业务经办 | 销售人员 | 业务跟进 |
      Salesperson | Sales Rep | Salesman | Vendedor`,
    secondary: wordings`业务 | 业务担当 | 业务负责人 | 客户经理 | 接单人 | 業務編號 | Account Manager`,
    vague: wordings`销售 | Sales | HandleBy | Manager_ID`,
    not: wordings`业务单位 | 业务部门 | 销售部门 | 销售额 | 销售单价`,
  },
  clerk: {
    kind: "text",
    carries: "order",
    label: { "zh-CN": "跟单员", en: "Order follow-up clerk" },
    headers: wordings`
      跟单员 | 跟单 | 跟单人 | 跟单人员 | 跟进人 | 跟进人员 | 跟单负责人 | Merchandiser | Order Clerk`,
    secondary: wordings`
      订单专员 | 计划员 | 生管 | PMC | 单证员 | 理单 | Coordinator | CSR | Planner | Handled by`,
    vague: wordings`客服 | 制单人 | 下单人 | Managed By | Follow-up | 开单人`,
    not: wordings`跟单日期 | 跟单状态`,
  },
  backupClerk: {
    kind: "text",
    carries: "order",
    label: { "zh-CN": "后备跟单员", en: "Back-up clerk" },
    headers: wordings`
      后备跟单员 | 备份跟单员 | 后备跟单 | 备岗 | 备岗人 | 代理跟单员 | 代班跟单员 | Back-up Clerk | Backup Merchandiser |
      Deputy Clerk`,
  },
  orderType: {
    kind: "text",
    carries: "order",
    label: { "zh-CN": "订单类型", en: "Order type" },
    headers: wordings`
      订单类型 | 单据类型 | 订单类别 | 业务类型 | 内外销 | 订单性质 | Order Type | Type of Order`,
    vague: wordings`类型`,
    secondary: wordings`内销/外销`,
  },
  newFlag: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "新客户/新品", en: "New customer or product" },
    headers: wordings`
      新客户 | 新品 | 新客户/新品 | 是否新客户 | 是否新品 | 新单/返单 | 首单 | 新老客户 | New Customer |
      New Product | New/Repeat | New Customer or Product`,
  },
  status: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "状态", en: "Status" },
    headers: wordings`状态 | 订单状态 | 当前状态 | 状态说明 | Status | Order Status | Estado | Estado del Pedido`,
    secondary: wordings`
      生产状态 | 工单状态 | 发货状态 | 出货状态 | 采购单状态 | 订单行状态 | 是否完成 | 结案 | 完结 |
      关闭状态 | 行状态 | 单据状态 | 执行状态 | 完成状态 | 是否结案 | Order Line Status | Overall Status |
      Line Status | Flow Status Code`,
    vague: wordings`进度 | 订单进度 | 生产进度 | 目前进度 | 进展 | 关闭标志 | 调试状态 | State | Stage`,
    not: wordings`审批状态 | 缺料状态`,
  },
  priority: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "优先级", en: "Priority" },
    headers: wordings`
      优先级 | 紧急程度 | 加急 | 是否紧急 | 优先级别 | 急单 | 紧急标识 | 急件 | Priority | Urgent |
      Rush`,
  },
  destination: {
    kind: "text",
    carries: "merged",
    label: { "zh-CN": "目的地", en: "Destination" },
    headers: wordings`
      目的地 | 目的港 | 目的国 | 发往地 | 收货地点 | 送货地点 | Destination | Destination Port |
      Destino`,
    secondary: wordings`
      交货地点 | 收货地址 | 到货地点 | 送货地址 | 收货仓库 | 交貨地址 | 国家 | 国别 | 客户国家 | Country |
      Port | shipCountry |
      shipCity | shipAddress | Delivery Address | Ship To Address | Ship To Country`,
    vague: wordings`POD | Ship To | Fulfill Via | 出貨國別`,
  },
});
