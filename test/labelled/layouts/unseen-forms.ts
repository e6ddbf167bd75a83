import type { LabelledLayout } from "./labelled-layout";

/** Sheets of one shipment or one order: what holds for every line stands above the table. */
export const unseenForms: readonly LabelledLayout[] = [
  {
    name: "one sheet a container: customer, contract, container and vessel above",
    sheet: "NB25-031",
    grid: `
      出货明细表
      客户：|NORDIC BABY AB||合同号：|NB25-031||装柜日期：|2025-03-12
      柜号：CBHU3202732||||船名航次：MSC ANNA 511W|||
      货号|品名|箱数|装箱数|总数量|毛重(KG)|净重(KG)|体积(m³)
      NB-01|硅胶围兜 灰|20|100|2000|180|160|1.2
      NB-02|硅胶围兜 粉|20|100|2000|180|160|1.2
      NB-07|吸盘碗|25|40|1000|260|240|2.1
      合计||65||5000|620|560|4.5`,
    tables: [
      {
        kind: "packingList|dispatch",
        header: "4",
        data: "5-7",
        excluded: "8:total",
        fields:
          "productCode productName cartonCount pcsPerCarton orderQty?|shippedQty? grossWeight netWeight cbm",
        form: "customer B2 orderNo E2 plannedShipDate H2 containerNo A3 vessel E3",
      },
    ],
  },
  {
    name: "purchase order to a factory in traditional characters: parties and dates above",
    sheet: "訂購單",
    grid: `
      訂 購 單
      採購單號：PO-250311|||||訂購日期：2025/03/11||
      供應商：宏達紙箱有限公司|||||交貨日期：2025/03/25||
      項次|品號|品名|規格|單位|數量|單價|金額
      1|BX-101|外箱|60*40*35cm|個|1200|5.2|6240
      2|BX-102|外箱|45*30*30cm|個|800|3.6|2880
      3|IN-009|內盒|20*15*8cm|個|9600|0.55|5280
      合計|||||||14400`,
    tables: [
      {
        kind: "packagingPurchase|orders|other",
        header: "4",
        data: "5-7",
        excluded: "8:total",
        fields: "orderLine?|seqNo productCode productName sizeSpec unit orderQty unitPrice amount",
        form: "purchaseNo A2 orderDate F2 supplier A3 requiredDate F3",
      },
    ],
  },
  {
    name: "commercial invoice: number, date and buyer above, terms that are none of ours",
    sheet: "CI",
    grid: `
      COMMERCIAL INVOICE
      Invoice No.: CI-25031|||Date: 2025-03-14||
      Customer: Harbour Home Ltd|||Contract No.: HH-771||
      Vessel: EVER GOLD 0312W|||Container No.: TGHU7654321||
      Payment: T/T 30/70|||From: Ningbo To: Rotterdam||
      |
      Item No.|Description|Colour|Quantity (pcs)|Unit Price (USD)|Amount (USD)
      HH-20|Bath towel 70x140|White|2400|3.1|7440
      HH-21|Hand towel 40x70|White|4800|1.2|5760
      TOTAL|||7200||13200`,
    tables: [
      {
        kind: "orders|packingList|other|dispatch",
        header: "7",
        data: "8-9",
        excluded: "10:total",
        fields: "productCode productName colour orderQty unitPrice amount",
        form: "customer A3 orderNo D3 vessel A4 containerNo D4",
      },
    ],
  },
  {
    name: "truck sheet: plate, driver and day above, two trucks on one sheet",
    sheet: "3月15日派车",
    grid: `
      车牌号：|浙B12345|司机：|张师傅|发货日期：|2025-03-15
      订单号|客户|品名|件数|体积|送货地址
      WF101|上海百联|湿巾80抽|200|16.8|上海市浦东
      WF102|上海百联|湿巾20抽|100|6.1|上海市浦东
      |
      车牌号：|浙B67890|司机：|李师傅|发货日期：|2025-03-15
      订单号|客户|品名|件数|体积|送货地址
      WF110|苏州爱贝|棉柔巾|320|28.4|苏州市园区
      WF111|无锡乐宝|围兜|40|3.2|无锡市新吴`,
    tables: [
      {
        kind: "dispatch",
        header: "2",
        data: "3-4",
        fields: "orderNo customer productName cartonCount? cbm destination",
        form: "truckPlate B1 driver D1 actualShipDate F1",
      },
      {
        kind: "dispatch",
        header: "7",
        data: "8-9",
        fields: "orderNo customer productName cartonCount? cbm destination",
        form: "truckPlate B6 driver D6 actualShipDate F6",
      },
    ],
  },
  {
    name: "production notice: header block with merged values, several pairs a row",
    sheet: "生产通知单",
    grid: `
      生产通知单|<|<|<|<|<|<
      订单号|WF25088|<|客户|KIDCO LTD|<|
      下单日期|2025-03-01|<|交期|2025-03-25|<|
      跟单员|王芳|<|业务员|李强|<|
      序号|产品编码|品名|规格|单位|数量|备注
      1|GJ-80|湿巾80抽|150*200|包|4800|
      2|GJ-20|湿巾20抽|150*200|包|9600|英文版
      3|GJ-10|湿巾10抽|150*200|包|12000|`,
    tables: [
      {
        kind: "orders",
        header: "5",
        data: "6-8",
        fields: "seqNo productCode productName sizeSpec unit orderQty remarks",
        form: "orderNo B2 customer E2 orderDate B3 requiredDate E3 clerk B4 salesperson E4",
      },
    ],
  },
  {
    name: "purchase order in Spanish: customer, order and delivery day above",
    sheet: "Pedido",
    grid: `
      ORDEN DE COMPRA
      Cliente:|Hogar Sur S.A.||No. de Pedido:|HS-2207|
      Fecha de Pedido:|2025-03-02||Fecha de Entrega:|2025-04-20|
      Codigo|Descripcion|Talla|Color|Cantidad|Precio Unitario|Importe
      BT-01|Toalla de baño|70x140|Blanco|1200|3.4|4080
      BT-02|Toalla de mano|40x70|Azul|2400|1.3|3120
      BT-03|Alfombra|50x80|Gris|600|2.5|1500`,
    tables: [
      {
        kind: "orders|other",
        header: "4",
        data: "5-7",
        fields: "productCode? productName sizeSpec colour orderQty unitPrice amount",
        form: "customer B2 orderNo E2 orderDate B3 requiredDate E3",
      },
    ],
  },
  {
    name: "export under its criteria: period, printed by, page: nothing of the lines",
    sheet: "Sheet1",
    grid: `
      订单执行情况表
      组织：宁波某某用品有限公司||查询期间：2025-03-01至2025-03-31|||制表人：admin||打印日期：2025-04-01
      订单编号|订单日期|客户名称|存货编码|存货名称|数量|累计出库数量|预计交货日期
      XS2503001|2025-03-01|苏州爱贝|0102003|湿巾80片|4800|4800|2025-03-15
      XS2503002|2025-03-02|上海百联|0103001|围兜|2000|0|2025-03-20
      XS2503003|2025-03-03|杭州贝亲|0102009|棉柔巾|6000|1500|2025-03-22`,
    tables: [
      {
        kind: "orders",
        header: "3",
        data: "4-6",
        fields:
          "orderNo orderDate customer productCode productName orderQty shippedQty repliedDate?|requiredDate",
      },
    ],
  },
];
