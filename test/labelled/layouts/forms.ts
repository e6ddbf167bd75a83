import type { LabelledLayout } from "./labelled-layout";

export const forms: readonly LabelledLayout[] = [
  {
    name: "purchase contract: parties and dates above, amount in words and signatures below",
    sheet: "合同",
    grid: `
      购 销 合 同
      供方：宁波某某用品有限公司||||合同编号：XY20250301|
      需方：上海百联集团||||签订日期：2025年3月1日|
      一、产品名称、规格、数量、金额
      序号|产品名称|规格型号|单位|数量|单价|金额|交货日期
      1|湿巾80片|80片/包|包|4800|3.5|16800|2025-03-15
      2|湿巾20片|20片/包|包|9600|1.1|10560|2025-03-15
      3|围兜|30*35cm|条|2000|6.8|13600|2025-03-20
      合计|||||||
      人民币大写：肆万零玖佰陆拾元整
      二、质量标准：按国家标准执行。
      三、付款方式：预付30%，余款发货前付清。
      供方（盖章）：||||需方（盖章）：|`,
    tables: [
      {
        kind: "orders",
        header: "5",
        data: "6-8",
        excluded: "9:total 10:note 11:note 12:note 13:note",
        fields: "seqNo productName sizeSpec unit orderQty unitPrice amount requiredDate",
        form: "supplier A2 orderNo E2 customer A3 orderDate E3",
      },
    ],
  },
  {
    name: "proforma invoice: addresses above, bank details below",
    sheet: "PI",
    grid: `
      NINGBO XX BABY PRODUCTS CO., LTD
      PROFORMA INVOICE
      To:|Nordic Baby AB|||PI No.:|NB-2503
      Address:|Storgatan 5, Stockholm|||Date:|2025-03-05
      |
      Item No.|Description of Goods|Color|Quantity (pcs)|Unit Price (USD)|Amount (USD)
      NB-01|Silicone bib with pocket|Grey|2000|1.25|2500
      NB-02|Silicone bib with pocket|Pink|2000|1.25|2500
      NB-07|Suction bowl|Mint|1000|2.6|2600
      TOTAL|||5000||7600
      |
      Payment: 30% deposit, 70% before shipment
      Bank: Bank of China Ningbo Branch
      Account No.:|3901 2233 4455`,
    tables: [
      {
        kind: "other|orders",
        header: "6",
        data: "7-9",
        excluded: "10:total 12:note 13:note 14:note",
        fields: "productCode productName colour orderQty unitPrice amount",
        form: "orderNo F3",
      },
    ],
  },
  {
    name: "loading list of one container: form of two columns above",
    sheet: "柜1",
    grid: `
      装柜清单
      柜号：|CBHU3202732||封号：|SL88123
      柜型：|40HQ||装柜日期：|2025-03-12
      |
      订单号|品名|每箱数量|箱数|总数量|毛重(KG)|体积(m³)|实点箱数
      WF101|湿巾80抽|24|209|5016|2926|17.56|209
      WF102|湿巾20抽|96|100|9600|1100|6.61|99
      WF103|围兜|48|42|2016|378|3.5|42
      合计||||351|16632|4404|27.67`,
    tables: [
      {
        kind: "dispatch|packingList",
        header: "5",
        data: "6-8",
        excluded: "9:total",
        fields:
          "orderNo productName pcsPerCarton cartonCount shippedQty?|orderQty? grossWeight cbm countedCartons",
        form: "containerNo B2 containerType B3 plannedShipDate E3",
      },
    ],
  },
  {
    name: "order card: every field on a line of its own, no table",
    sheet: "订单卡",
    grid: `
      生产通知单
      订单号|WF25088
      客户|KIDCO LTD
      品名|湿巾80抽
      数量|24000
      交期|2025-03-25
      包装|24包/箱
      唛头|KIDCO MADE IN CHINA`,
    tables: [],
  },
  {
    name: "delivery note: small table, signatures in a row",
    sheet: "送货单",
    grid: `
      送 货 单
      收货单位：上海百联|||送货日期：2025-03-15|
      车牌：浙B12345|||单号：SH0315-02|
      订单号|货号|品名规格|单位|数量|件数|备注
      WF101|GJ-80|湿巾80抽|包|4800|200|
      WF102|GJ-20|湿巾20抽|包|9600|100|
      送货人：张师傅|||收货人签字：||日期：|`,
    tables: [
      {
        kind: "orders|dispatch|packingList",
        header: "4",
        data: "5-6",
        excluded: "7:footer",
        fields: "orderNo productCode productName unit orderQty?|shippedQty? cartonCount? remarks",
        form: "customer A2 actualShipDate D2 truckPlate A3",
      },
    ],
  },
  {
    name: "letter to the supplier: words, no table",
    sheet: "函",
    grid: `
      致：宏达纸箱厂
      关于纸箱交期的函
      贵司3月5日应到的纸箱至今未到，影响我司生产。
      请于3月8日前送达，并书面答复原因。
      |
      ||||宁波某某用品有限公司
      ||||2025年3月6日`,
    tables: [],
  },
];
