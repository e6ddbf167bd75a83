import type { FieldId } from "../../../../src/core/orders/fields";

/** How teams, ERP systems and traders head a column of each field, written down without looking at what is known. */
export const teamHeaders: Readonly<Partial<Record<FieldId, string>>> = {
  orderNo: `
    销售单号 | 订货单号 | 合约号 | 订单编码 | SO# | SO No | Sales Order | Order# | Order ID | Job No |
    Contract No | 訂單編號 | 訂單號碼 | 製令單號 | Pedido | Nº Pedido | Nro. de Orden | Orden de venta |
    Order Ref | 生产单号 | 内部订单号 | 我司订单号 | 业务单号 | 外销单号 | 出口合同号 | Referencia del pedido | 系统单号 | 单据编号 |
    Order Number 订单号 | 制单号 | 指令号 | 单号`,
  customerPo: `
    客户PO | PO No. | PO# | P.O.# | 客人PO | 客户采购单号 | 客PO号 | 客户订单号 | Customer PO | Cust PO |
    Buyer PO No | 客戶訂單號碼 | 客戶PO | PO Number | 客户合同号 | 客户单号(PO) | OC cliente | Orden de compra |
    采购订单号(客户)`,
  customer: `
    客户 | 客人 | 客户名称 | 客商名称 | 客户简称 | 购货单位 | 购买方 | 往来单位 | Buyer | Client | Account | Sold to |
    Sold-to party | Ship-to name | 客戶全稱 | Cliente | Razón social | Nombre del cliente |
    Customer Name | 客户代号 | 客户名 | 买方 | 甲方 | 需方单位 | 订货单位`,
  salesperson: `
    业务 | 业务员 | 销售员 | 销售 | 销售代表 | 外贸员 | 业务担当 | 业务跟进 | 营业担当 | 業務 | 業務員 | Sales Rep | Salesman |
    Sales | Account Manager | Vendedor | Comercial | Asesor | 业务经理 | 营业员 | 外销员 | 负责业务`,
  clerk: `
    跟单 | 跟单员 | 跟单人 | 跟单QC | 理单 | Merchandiser | 跟單 | 生管 | 计划员 | 订单专员 | 跟进人 | Follow up |
    Order Handler | 客服`,
  productCode: `
    货号 | 款号 | 产品编码 | 物料号 | 物料编码 | 料号 | 商品编码 | 品番 | 图号 | SKU | Item No. | Item# | Style No |
    Part No | Art. No. | Article | Model | 型号 | Código | Ref. | 產品編號 | 品號 | 客款号 | 工厂款号 | 产品型号 |
    ITEM NO | 物料长代码 | Material No. | 零件号`,
  productName: `
    品名 | 产品名称 | 货品名称 | 商品 | 物料名称 | 名称 | 品名规格 | Product | Description | Item Description |
    Producto | Artículo | Descripción | 產品名稱 | 中文品名 | 英文品名 | 款式名称 | 货物名称 | 产品 | 产品描述 | Goods |
    Commodity`,
  sizeSpec: `
    规格 | 尺寸 | 规格型号 | 尺码 | 产品规格 | Size | Spec | Specification | Dimension | Talla | Medida | 規格 |
    规格/型号 | 成品尺寸 | 产品尺寸 | 规格描述 | 尺寸(cm) | Size (mm)`,
  orderQty: `
    数量 | 订单数量 | 订单量 | 单量 | 订量 | 订购量 | 总数量 | 合同数量 | 下单数 | 订单总数 | Qty | Order Qty | Quantity |
    Q'ty | QTY(PCS) | Ordered | Cantidad | Cant. | 訂單數量 | 訂購數量 | 数量(件) | 数量/套 | 订单件数 | 订单PCS |
    接单数量 | 销售数量 | 合同量 | Order Quantity (pcs) | PO Qty | 大货数量 | 计划数量`,
  unit: `
    单位 | 计量单位 | UOM | Unit | U/M | Unidad | Unidad de medida | 主计量 | 主计量单位 | 單位 | 销售单位 | Units`,
  orderDate: `
    下单日期 | 订单日期 | 接单日 | 接单时间 | 来单时间 | 合同签订日 | 订单录入日期 | Order Date | PO Date | Fecha pedido |
    Fecha de orden | 訂單日期 | 接單日期 | 签约时间 | 下单 | 日期 | 签单时间`,
  requiredDate: `
    交期 | 交货日期 | 交货期 | 客户交期 | 要求交期 | 约定交期 | 合同交期 | 订单交期 | 出货日期要求 | 交付日期 | 要求到货时间 | 最晚交货期 | 最后交期 |
    船期要求 | 要求船期 | Delivery Date | Due Date | Req'd Date | Must ship by | Cancel Date |
    Need by date | Fecha entrega | Fecha de entrega | F. Entrega | Fecha compromiso | 預交日 | 交貨日期 |
    出貨日期(要求) | 需求日期 | 大货期 | 交货时间 | 货期 | 落货期 | 交單日期`,
  repliedDate: `
    回复交期 | 答交日期 | 答交 | 确认交期 | 可交货日期 | 工厂交期 | 生产交期 | 预计交货 | 预计交期 | 评审交期 | Confirmed Date |
    Promise Date | Fecha prometida | Fecha confirmada | Confirmed delivery | 承诺交货日 | PMC交期 |
    廠商回覆交期`,
  prodStartPlan: `
    计划开工 | 预计开工日期 | 计划上线 | 计划上机 | 排产日期 | 开工日期 | 排定開工 | 預計開工 | Planned Start | Start Date | 计划投产日 |
    计划开始 | 开始日期 | Fecha inicio | Inicio planificado | 上线日期 | 排单日期`,
  prodEndPlan: `
    计划完工 | 预计完成 | 预计完工日 | 计划完成日期 | 预完工日期 | 排定完工 | 計劃完工 | Planned Finish | Planned End | 计划下线 |
    计划下机 | Finish Date | Fecha fin | Fin planificado | 完工期限 | 要求完工时间 | 计划入库日期`,
  prodStartActual: `
    实际开工 | 实际开工日 | 实际上线 | 实际上机 | 实际投产 | 實際開工 | Actual Start | Inicio real`,
  prodEndActual: `
    实际完工 | 实际完成日期 | 实际下线 | 完成日期 | 完工时间 | 實際完工 | Actual Finish | Actual End | Fin real | 实际完成时间 |
    实际入库日期 | 入库日期`,
  producedQty: `
    已生产 | 已完成数量 | 完成数量 | 完成数 | 完工数量 | 入库数 | 入库数量 | 已入库 | 累计入库 | 产出数 | 生产数 | 累计产量 | Produced |
    Produced Qty | Finished Qty | Completed | 已產數量 | 生產數量 | 完成量 | 已完工 | 报工数量`,
  shippedQty: `
    已出货 | 已发货 | 发货数量 | 出货数量 | 出货数 | 实发数量 | 已交数量 | 已发数量 | 累计发货 | 实际出货数 | Shipped | Shipped Qty |
    Delivered Qty | Qty Shipped | Cantidad entregada | Entregado | Cant. enviada | 已交貨數量 | 出貨數量 |
    已出数 | 出库数量 | 已送数量 | 送货数`,
  unshippedQty: `
    未出货 | 未发数量 | 未交量 | 欠数 | 欠交 | 欠货数 | 欠发 | 剩余数量 | 未出数 | 余数 | Balance | Balance Qty | Open Qty |
    Backorder | Remaining | Cantidad pendiente | Pendiente | 未交數量 | 结余 | 尾数 | 未发货数 | 订单余量`,
  stockQty: `
    库存 | 库存数量 | 现有库存 | 现存量 | 可用库存 | 可用量 | Stock | On Hand | Inventory | Existencias |
    Stock disponible | 庫存 | 結存 | 结存数 | 成品库存 | 仓库库存`,
  actualShipDate: `
    实际出货日期 | 出货日期 | 发货日期 | 实际发货日 | 出运日期 | 走货日期 | 实际走货 | Ship Date | Shipped Date |
    Actual Ship Date | Date Shipped | Fecha de envío | Fecha despacho | 實際出貨日 | 出貨日期 | 送货日期 |
    出货时间 | 实际交期 | 实际交货 | 发货时间 | 发车日期 | Goods Issue Date`,
  plannedShipDate: `
    计划出货 | 预计出货日期 | 计划发货 | 预计发货时间 | 预发货日期 | 拟出货日期 | ETD | 预计船期 | 船期 | Planned Ship Date |
    Est. Ship Date | Estimated Shipment | 預計出貨 | 开船日 | 计划装柜 | 预出货日 | Fecha estimada de envío`,
  unitPrice: `
    单价 | 含税单价 | 不含税单价 | 销售单价 | 单价(元) | FOB | FOB价 | Unit Price | Price | U/Price | Precio |
    Precio unitario | P. Unit. | 單價 | 价格 | 单价USD | 原币单价 | Net price`,
  amount: `
    金额 | 总金额 | 合计金额 | 价税合计 | 订单金额 | 货值 | 总价 | Amount | Total Amount | Total | Value | Importe |
    Importe total | Monto | 金額 | 总额 | 含税金额 | 货款 | 销售额 | Net value | 合同金额`,
  currency: `
    币种 | 币别 | 货币 | Currency | Curr. | Moneda | 幣別 | Divisa | 结算币种`,
  status: `
    状态 | 订单状态 | 进度 | 当前状态 | Status | Order Status | Estado | 狀態 | 生产状态 | 执行状态 | 目前进度 | 订单进度 |
    单据状态 | 关闭标志 | 进展`,
  remarks: `
    备注 | 说明 | 摘要 | 附注 | 备注说明 | Remark | Remarks | Comments | Notes | Observaciones | Comentarios |
    備註 | 特殊要求 | 其他 | Nota | 注意事项`,
  pcsPerCarton: `
    每箱数量 | 装箱数 | 每箱PCS | 箱装数 | 装箱量 | Pcs/Ctn | Qty/Ctn | Per Carton | PCS PER CTN |
    Piezas por caja | Pzs/caja | 每箱數量 | 只/箱 | 件/箱 | 箱入数 | 外箱装数 | 装箱率 | Units per case |
    Case pack`,
  cartonCount: `
    箱数 | 件数 | 总箱数 | CTNS | Cartons | No. of Cartons | Total Ctns | Cajas | Bultos | Nº de cajas |
    箱數 | 总件数 | CTN QTY | 出货箱数 | Ctn Qty`,
  cartonSize: `
    箱规 | 外箱尺寸 | 纸箱规格 | 箱子尺寸 | 包装尺寸 | Carton Size | Carton Dim | CTN Size | Meas. | Measurement |
    Medidas caja | Tamaño de caja | 外箱規格 | 外箱长宽高 | Carton Meas (cm) | 箱尺寸`,
  grossWeight: `
    毛重 | 总毛重 | G.W. | Gross Weight | GW(KG) | Peso bruto | 毛重KG | 单箱毛重 | T.G.W.`,
  netWeight: `
    净重 | 总净重 | N.W. | Net Weight | NW(KG) | Peso neto | 淨重 | 单箱净重 | T.N.W.`,
  cbm: `
    体积 | 方数 | 立方 | CBM | Total CBM | Volume | Volumen | 材積 | 总体积 | 立方数 | M3 | 体积(m³)`,
  material: `
    材质 | 材料 | 原材料 | 面料 | 原料 | Material | Fabric | Composition | 材質 | 布料 | 成分 | 用料 | 主料 | 毛料 | 纱支 |
    纱线 | 钢种 | 牌号 | Tela | Composición | 面料成分`,
  colour: `
    颜色 | 色号 | Color | Colour | 顏色 | 花色 | 配色 | Colorway | 颜色/Color`,
  gsm: `
    克重 | 克重(g) | GSM | g/m2 | 克重(g/㎡) | Gramaje | Weight gsm`,
  materialArrivalDate: `
    原料到位 | 物料到位日期 | 材料到厂 | 面料到厂日期 | 毛料到厂 | 纱线到厂 | 到料日期 | 原料到货 | 布料到齐 | Material ETA |
    Fabric in-house | 主料到料日期 | 材料到货时间 | 齐料日期 | 物料齐套日期`,
  sampleConfirmed: `
    产前样 | 产前样确认 | 样品确认 | 确认样 | 首件确认 | PP Sample | PPS | PP Sample Approved | 封样 | 产前板 | 批板 |
    大货样确认 | 签样 | 船头板`,
  containerNo: `
    柜号 | 集装箱号 | 货柜号 | Container No | CNTR No. | Container# | 櫃號 | 箱号(集装箱) | Nº contenedor |
    Contenedor`,
  containerType: `
    柜型 | 箱型 | 柜型柜量 | Container Type | Container size | CNTR type | 櫃型 | Tipo de contenedor`,
  truckPlate: `
    车牌 | 车牌号 | 车号 | 车辆 | Truck No | Plate No | Matrícula | 車號 | 车牌号码`,
  driver: `
    司机 | 驾驶员 | 司机姓名 | Driver | Chofer | Conductor | 司機 | 送货司机`,
  forwarder: `
    货代 | 货代公司 | 物流公司 | 承运商 | Forwarder | Carrier | 物流商 | 快递公司 | Transportista | 承运单位 | 货运公司`,
  vessel: `
    船名 | 船名航次 | Vessel | Vessel/Voyage | Buque | 船名/航次`,
  destination: `
    目的港 | 目的地 | 国家 | Destination | POD | Port of Discharge | Destino | Puerto de destino | 目的國 |
    交货地点 | 到达港 | Country | 收货地`,
  paymentTerms: `
    付款方式 | 付款条件 | 结算方式 | Payment Terms | Payment | Condiciones de pago | Forma de pago | 付款條件 |
    收款方式 | Pay term`,
  tradeTerms: `
    贸易条款 | 价格条款 | 成交方式 | Incoterms | Trade Terms | Incoterm | 價格條款 | 贸易方式 | Term`,
  deposit: `
    定金 | 订金 | 预付款 | 已收定金 | 预收款 | Deposit | Anticipo | 訂金 | 定金金额 | Down payment`,
  balanceDue: `
    尾款 | 余款 | 未收款 | 待收款 | 应收余额 | Balance Due | Balance Payment | Saldo | 尾款金额 | 未付金额`,
  supplier: `
    供应商 | 工厂 | 加工厂 | 生产厂家 | 供方 | 供货单位 | Supplier | Vendor | Factory | Proveedor | Fábrica | 供應商 |
    外协厂 | Manufacturer`,
  orderType: `
    订单类型 | 类型 | 订单类别 | 业务类型 | Order Type | Tipo de pedido | 訂單類型 | 内外销 | 内销/外销`,
  machine: `
    机台 | 生产线 | 产线 | 线别 | 车间 | 机号 | Line | Machine | Production Line | 班组 | 生产车间 | 设备 | 線別 |
    Línea`,
  toProduceQty: `
    待生产 | 需生产数量 | 应生产数 | 排产数量 | To Produce | Production Qty | 未生产数 | 计划生产数量 | 生产总数`,
  shippingMark: `
    唛头 | 箱唛 | 正唛 | Shipping Mark | Marks | 嘜頭 | 侧唛 | Marcas`,
  packingMethod: `
    装法 | Packing Method | 装箱方式 | Empaque`,
  priority: `
    优先级 | 紧急程度 | 加急 | 是否加急 | Priority | Urgent | 急单 | Prioridad | 優先`,
};
