import type { LabelledLayout } from "./labelled-layout";

export const erp: readonly LabelledLayout[] = [
  {
    name: "ERP: sales order list, codes and names, audit columns",
    sheet: "销售订单列表",
    grid: `
      单据编号|日期|客户代码|客户|业务员|部门|物料代码|物料名称|规格型号|单位|订单数量|含税单价|价税合计|交货日期|累计出库数量|关闭状态|审核人|审核日期|制单人
      XSDD000121|2025-03-01|C0018|苏州爱贝|王芳|销售一部|01.02.003|湿巾80片|80片/包|包|4800|3.5|16800|2025-03-15|4800|已关闭|李总|2025-03-01|王芳
      XSDD000121|2025-03-01|C0018|苏州爱贝|王芳|销售一部|01.02.007|湿巾20片|20片/包|包|9600|1.1|10560|2025-03-15|0|未关闭|李总|2025-03-01|王芳
      XSDD000122|2025-03-02|C0021|上海百联|赵敏|销售二部|01.03.001|围兜|30*35|条|2000|6.8|13600|2025-03-20|0|未关闭|||赵敏`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo orderDate - customer salesperson - productCode productName sizeSpec unit orderQty unitPrice
          amount requiredDate shippedQty status approvalSalesManager? - clerk?`,
      },
    ],
  },
  {
    name: "ERP: order execution, original currency, cumulated columns, numbers as text",
    sheet: "Sheet1",
    grid: `
      订单编号|订单日期|客户简称|业务员|存货编码|存货名称|规格型号|主计量单位|数量|原币含税单价|原币价税合计|预发货日期|累计发货数量|累计开票数量|行关闭人
      "0000000211"|"2025-03-01"|爱贝|王芳|"0102003"|湿巾80片|80片/包|包|"4,800.00"|"3.50"|"16,800.00"|"2025-03-15"|"4,800.00"|"4,800.00"|
      "0000000212"|"2025-03-02"|百联|赵敏|"0103001"|围兜|30*35|条|"2,000.00"|"6.80"|"13,600.00"|"2025-03-20"|"0.00"|"0.00"|
      "0000000213"|"2025-03-03"|贝亲|王芳|"0102009"|棉柔巾|20*20|包|"6,000.00"|"2.20"|"13,200.00"|"2025-03-22"|"1,500.00"|"0.00"|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo orderDate customer salesperson productCode productName sizeSpec unit orderQty unitPrice amount
          plannedShipDate shippedQty - -`,
      },
    ],
  },
  {
    name: "traditional ERP: order type and number apart, delivered and open quantities",
    sheet: "COPR10",
    grid: `
      客戶訂單明細表|||||||製表日期:2025/03/05
      單別|單號|序號|客戶代號|客戶簡稱|品號|品名|規格|訂單數量|已交數量|未交數量|單位|預交日|幣別|單價|金額|業務人員
      2201|20250301001|0001|A018|聯強|PA-1001|電源線|1.8M 黑|5000|2000|3000|PCS|"2025/03/20"|NTD|32|160000|陳美玲
      2201|20250301001|0002|A018|聯強|PA-1002|電源線|3M 白|3000|0|3000|PCS|"2025/03/25"|NTD|45|135000|陳美玲
      2201|20250302001|0001|B005|友達|PB-2003|接頭|USB-C|10000|10000|0|PCS|"2025/03/18"|USD|0.4|4000|林志明`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `- orderNo orderLine? - customer productCode productName sizeSpec orderQty shippedQty unshippedQty unit
          requiredDate currency unitPrice amount salesperson`,
      },
    ],
  },
  {
    name: "large ERP in English: sales document, sold-to, confirmed quantities",
    sheet: "VA05",
    grid: `
      Sales Doc.|Item|Sold-To Pt|Name 1|Purch. Order No.|Doc. Date|Material|Description|Order Qty|SU|Conf. Qty|Req. Dlv. Dt|GI Date|Net Price|Net Value|Curr.|Plnt|Overall Status
      10023311|10|200115|Baby World BV|BW-9921|2025-02-20|4000231|WIPES 80CT SENSITIVE|4800|PAC|4800|2025-03-15|2025-03-12|3.5|16800|EUR|1000|Open
      10023311|20|200115|Baby World BV|BW-9921|2025-02-20|4000238|WIPES 20CT TRAVEL|9600|PAC|0|2025-03-15||1.1|10560|EUR|1000|Open
      10023340|10|200207|Lindex AB|56677|2025-02-22|4100012|SILICONE BIB GREY|2000|PC|2000|2025-03-20||6.8|13600|EUR|1000|Completed`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo orderLine - customer? customerPo orderDate productCode productName orderQty unit - requiredDate
          actualShipDate? unitPrice amount currency - status`,
      },
    ],
  },
  {
    name: "database export: upper case with underscores",
    sheet: "query",
    grid: `
      ORDER_NUMBER|LINE_NUMBER|CUST_PO_NUMBER|CUSTOMER_NAME|ORDERED_ITEM|ITEM_DESCRIPTION|ORDERED_QUANTITY|ORDER_QUANTITY_UOM|UNIT_SELLING_PRICE|ORDERED_DATE|REQUEST_DATE|PROMISE_DATE|SCHEDULE_SHIP_DATE|ACTUAL_SHIPMENT_DATE|SHIPPED_QUANTITY|FLOW_STATUS_CODE
      55101|1|PO-331|Acme Retail|WX-80|Wipes 80|4800|EA|3.5|2025-02-20|2025-03-15|2025-03-16|2025-03-14|2025-03-14|4800|CLOSED
      55101|2|PO-331|Acme Retail|WX-20|Wipes 20|9600|EA|1.1|2025-02-20|2025-03-15|2025-03-18|2025-03-17|||AWAITING_SHIPPING
      55102|1|PO-340|Kids Mart|BIB-3|Bib silicone|2000|EA|6.8|2025-02-24|2025-03-20|2025-03-20|2025-03-19|||ENTERED`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo orderLine customerPo customer productCode productName orderQty unit unitPrice orderDate
          requiredDate repliedDate plannedShipDate actualShipDate shippedQty status`,
      },
    ],
  },
  {
    name: "web shop export: line items, payment and fulfilment",
    sheet: "orders_export",
    grid: `
      Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Shipping|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem sku|Shipping Name|Shipping City|Shipping Country|Notes
      "#1001"|a@x.com|paid|2025-03-01|fulfilled|2025-03-03|USD|25|5|30|2025-03-01|2|Silicone bib|12.5|BIB-01|Ann Lee|Austin|US|
      "#1002"|b@y.com|paid|2025-03-02|unfulfilled||USD|18|5|23|2025-03-02|1|Bath towel|18|TWL-02|Bo Chen|Boston|US|gift
      "#1003"|c@z.com|pending|||||37|0|37|2025-03-03|3|Silicone bib|12.5|BIB-01|Cy Dole|Miami|US|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo?|- - - paymentDate - actualShipDate?|- currency - freightCost?|- amount? orderDate orderQty
          productName unitPrice productCode customer?|- destination? destination? remarks`,
      },
    ],
  },
  {
    name: "marketplace export in Chinese: buyer, goods, parcels",
    sheet: "订单导出",
    grid: `
      订单编号|买家公司名|货品标题|货号|单价(元)|数量|单位|运费(元)|实付款(元)|订单状态|订单创建时间|订单付款时间|发货时间|收货人姓名|收货地址|联系手机|物流公司|运单号
      "2587741122330"|义乌小美商贸|硅胶围兜批发|GJ-01|5.8|200|条|12|1172|交易成功|"2025-03-01 10:22:15"|"2025-03-01 10:30:02"|"2025-03-02 16:00:11"|李梅|浙江省义乌市稠城街道|13800001111|中通|"7712233445566"
      "2587741122331"|北京童乐|婴儿口水巾|GJ-05|3.2|500|条|0|1600|等待卖家发货|"2025-03-02 09:12:45"|"2025-03-02 09:15:20"||王强|北京市丰台区|13900002222||
      "2587741122332"|义乌小美商贸|硅胶围兜批发|GJ-02|5.8|100|条|12|592|交易关闭|"2025-03-03 11:02:00"|||李梅|浙江省义乌市稠城街道|13800001111||`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderNo customer productName productCode unitPrice orderQty unit freightCost amount?|- status orderDate
          paymentDate actualShipDate - destination - forwarder -`,
      },
    ],
  },
  {
    name: "ERP production orders, traditional, planned and produced",
    sheet: "製令",
    grid: `
      製令單號|開單日期|產品品號|品名|規格|預計產量|已生產量|預計開工日|預計完工日|實際開工日|實際完工日|狀態|生產線別|客戶訂單號
      5101-250301|"2025/03/01"|PA-1001|電源線|1.8M 黑|5000|2000|"2025/03/05"|"2025/03/12"|"2025/03/05"||生產中|A線|PO-771
      5101-250302|"2025/03/01"|PA-1002|電源線|3M 白|3000|0|"2025/03/13"|"2025/03/18"|||未生產|A線|PO-771
      5101-250303|"2025/03/02"|PB-2003|接頭|USB-C|10000|10000|"2025/03/03"|"2025/03/08"|"2025/03/03"|"2025/03/07"|已完工|B線|PO-802`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `workOrderNo|orderNo orderDate? productCode productName sizeSpec orderQty?|toProduceQty? producedQty
          prodStartPlan prodEndPlan prodStartActual prodEndActual status machine customerPo`,
      },
    ],
  },
];
