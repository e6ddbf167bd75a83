import type { LabelledLayout } from "./labelled-layout";

export const trading: readonly LabelledLayout[] = [
  {
    name: "export desk: proforma to bill of lading on one line",
    sheet: "2025出货跟进",
    grid: `
      2025年外贸订单跟进总表
      序号|PI号|客户|国家|款号|图片|中文品名|订单数(PCS)|FOB单价(USD)|总金额(USD)|定金30%|定金到账日|尾款|工厂|客户交期|验货日期|截关日|提单号|柜号|备注
      1|PI25001|NORDIC AB|瑞典|K-101||硅胶围兜|5000|1.25|6250|1875|2025-02-03|4375|义乌恒达|2025-03-20|2025-03-15|2025-03-22|COSU6312345678|CSQU3054383|
      2|PI25002|BELLA GMBH|德国|K-207||防水罩衣|3000|2.1|6300|1890|2025-02-11|4410|宁波佳美|2025-04-02|2025-03-28|2025-04-05|||客户改颜色
      3|PI25003|KIDZ INC|美国|M-330||湿巾盒|12000|0.48|5760|1728|2025-02-18|4032|台州中科|2025-04-18|||||`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `seqNo orderNo customer destination productCode - productName orderQty unitPrice amount deposit
          depositDate balanceDue supplier requiredDate - - -|vessel containerNo remarks`,
      },
    ],
  },
  {
    name: "buying office: status report with original and revised ex-factory dates",
    sheet: "WIP",
    grid: `
      WORK IN PROGRESS REPORT||||Week 12
      |
      Buyer|PO#|Style#|Style Description|Colour|Vendor|Order Qty|FOB (USD)|Total FOB|PO Issue Date|Orig Ex-Fty|Rev. Ex-Fty|Actual Ex-Fty|PP Sample|Fabric ETA|Ship Mode|Remarks
      H&B|4500012|ST-118|Ladies knit cardigan|Navy|Sunrise Knit|2400|6.85|16440|2025-01-06|2025-03-28|2025-04-04||Approved|2025-02-20|Sea|
      H&B|4500013|ST-119|Ladies knit pullover|Ecru|Sunrise Knit|1800|5.9|10620|2025-01-06|2025-03-28|||Pending|2025-02-24|Sea|Yarn late
      Lowe|LW-778|LW22|Men polo short sleeve|Black|Delta Apparel|6000|3.2|19200|2025-01-14|2025-04-10||2025-04-09|Approved|2025-02-28|Air|`,
    tables: [
      {
        kind: "orders",
        header: "3",
        data: "4-6",
        fields: `customer customerPo|orderNo productCode productName colour supplier orderQty unitPrice amount
          orderDate requiredDate? requiredDate? actualShipDate? sampleConfirmed materialArrivalDate transportMode
          remarks`,
      },
    ],
  },
  {
    name: "Hong Kong trader: traditional characters, packing on the order line",
    sheet: "訂單",
    grid: `
      訂單編號|客戶名稱|貨號|品名|數量|單位|單價(HKD)|金額|交貨日期|付款條件|嘜頭|每箱數量|箱數|外箱尺寸(cm)|毛重(KG)|淨重(KG)|備註
      HK-2501|大昌行|TW-08|保溫杯 500ml|3600|PCS|18.5|66600|2025-05-10|30% T/T|DCH/1-UP|36|100|60*40*35|14.2|12.8|
      HK-2502|大昌行|TW-11|保溫瓶 1L|1200|PCS|32|38400|2025-05-10|30% T/T|DCH/1-UP|24|50|62*42*38|15.1|13.6|加急
      HK-2503|莎莎|BX-02|化妝鏡|5000|PCS|9.8|49000|2025-05-28|L/C|SASA|100|50|50*40*30|11|10.1|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo customer productCode productName orderQty unit unitPrice amount requiredDate paymentTerms
          shippingMark pcsPerCarton cartonCount cartonSize grossWeight netWeight remarks`,
      },
    ],
  },
  {
    name: "Spanish importer: orders to the factory, dates as text",
    sheet: "Pedidos 2025",
    grid: `
      Pedidos a fábrica 2025
      Nº Pedido|Fecha pedido|Proveedor|Código artículo|Descripción|Cantidad|Unidad|Precio unitario|Importe|Fecha de entrega|Estado|Nº de bultos|Peso bruto (kg)|Peso neto (kg)|Contenedor|Observaciones
      P-1001|"15/01/2025"|Ningbo Best|TA-22|Toalla bebé|4000|uds|1.15|4600|"28/03/2025"|En producción|80|960|880||
      P-1002|"22/01/2025"|Yiwu Star|BA-09|Babero silicona|10000|uds|0.62|6200|"15/04/2025"|Pendiente|100|700|640|CBHU3202732|
      P-1003|"03/02/2025"|Ningbo Best|TA-25|Toalla capucha|2500|uds|2.4|6000|"30/04/2025"|Enviado|63|820|760||revisar etiqueta`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `orderNo orderDate supplier productCode productName orderQty unit unitPrice amount requiredDate
          status cartonCount grossWeight netWeight containerNo remarks`,
      },
    ],
  },
  {
    name: "two-language headers with a line break in each cell",
    sheet: "Order list",
    grid: String.raw`
      客户\nCustomer|客户订单号\nCust. PO|我司单号\nOur Ref.|品名\nDescription|规格\nSpec|数量\nQ'ty|单位\nUnit|单价\nPrice|总额\nAmount|要求交期\nReq. Date|确认交期\nConf. Date|出货日期\nShip Date|备注\nRemark
      ACME|A-7781|XY2501|棉柔巾 80抽|20*20cm|12000|包|3.2|38400|2025-03-10|2025-03-12|2025-03-12|
      ACME|A-7782|XY2502|湿巾 60片|18*15cm|8000|包|2.6|20800|2025-03-18|2025-03-25||面料晚到
      TOTO|T-115|XY2503|压缩毛巾|30*60cm|50000|粒|0.35|17500|2025-03-30|2025-03-30||`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `customer customerPo orderNo productName sizeSpec orderQty unit unitPrice amount requiredDate
          repliedDate actualShipDate? remarks`,
      },
    ],
  },
  {
    name: "trader's receivables: invoices, what came in and what is open",
    sheet: "应收",
    grid: `
      应收账款明细（截至3月31日）
      客户|发票号|发票日期|合同号|币种|合同金额|已收金额|未收金额|到期日|逾期天数|业务员|备注
      ACME|INV-01|2025-01-15|XY2501|USD|6250|1875|4375|2025-04-15|0|王芳|
      TOTO|INV-02|2025-01-22|XY2503|USD|17500|17500|0|2025-04-22|0|李强|
      BELLA|INV-03|2025-02-02|XY2507|EUR|6300|0|6300|2025-03-02|29|王芳|催款
      合计|||||30050|19375|10675`,
    tables: [
      {
        kind: "other",
        header: "2",
        data: "3-5",
        excluded: "6:total",
        fields: `customer - - orderNo currency amount - balanceDue requiredDate? daysLeft salesperson remarks`,
      },
    ],
  },
];
