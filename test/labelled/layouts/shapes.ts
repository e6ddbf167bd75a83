import type { LabelledLayout } from "./labelled-layout";

export const shapes: readonly LabelledLayout[] = [
  {
    name: "English two-row header with merged groups",
    sheet: "Tracker",
    grid: `
      Order|<|<|Product|<|Qty|<|<|Delivery|<|<|Comments
      No.|Date|Customer|Code|Name|Ordered|Produced|Shipped|Required|Planned|Actual|^
      S-101|2025-02-01|Acme|W80|Wipes 80|4800|4800|4800|2025-03-15|2025-03-14|2025-03-14|
      S-102|2025-02-03|Kids Mart|W20|Wipes 20|9600|2000|0|2025-03-15|2025-03-18||film late
      S-103|2025-02-07|Lindex|B3|Bib|2000|0|0|2025-03-20|2025-03-20||`,
    tables: [
      {
        kind: "orders",
        header: "1 2",
        data: "3-5",
        fields: `orderNo orderDate customer productCode productName orderQty producedQty shippedQty requiredDate
          plannedShipDate actualShipDate remarks`,
      },
    ],
  },
  {
    name: "orders left, drivers right, header rows at one height",
    sheet: "3月",
    grid: `
      订单跟踪|||||||司机电话表
      订单号|客户|品名|数量|交期|状态||司机|车牌号|电话
      WF301|爱贝|湿巾|4800|2025-03-15|生产中||张建国|浙B12345|13800000001
      WF302|贝亲|围兜|2000|2025-03-18|待排产||李卫东|浙B66778|13800000002
      WF303|百联|棉柔巾|6000|2025-03-20|待审核
      WF304|爱贝|湿巾|2400|2025-03-22|待审核
      WF305|好奇|湿巾|9600|2025-03-25|待备料`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-7",
        fields: "orderNo customer productName orderQty requiredDate status",
      },
      { kind: "dispatch|other", header: "2", data: "3-4", from: "H", fields: "driver truckPlate -" },
    ],
  },
  {
    name: "orders above, payments below, a title over each",
    sheet: "Data",
    grid: `
      OPEN ORDERS
      Order No|Customer|Product|Qty|Due Date
      S-201|Acme|Wipes 80|4800|2025-03-15
      S-202|Lindex|Bib|2000|2025-03-20
      S-203|Acme|Towel|800|2025-03-28
      |
      PAYMENTS RECEIVED
      Order No|Customer|Payment Date|Amount|Currency
      S-201|Acme|2025-02-10|5040|USD
      S-202|Lindex|2025-02-12|4080|USD`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: "orderNo customer productName orderQty requiredDate",
      },
      {
        kind: "payments",
        header: "8",
        data: "9-10",
        fields: "orderNo customer paymentDate amount currency",
      },
    ],
  },
  {
    name: "header in row 30 below instructions to fill it in",
    sheet: "Template",
    grid: `
      填写说明
      1、请勿修改表头。
      2、日期格式为 yyyy-mm-dd。
      3、数量请填整数。
      6>A|客户名称请与系统一致
      7>B|单价不含税
      30>*客户名称|*客户订单号|*产品编码|产品名称|*数量|单价|*交货日期|收货地址|备注
      31>苏州爱贝|AB-01|W80|湿巾80|4800|3.5|2025-03-15|苏州园区|
      32>苏州爱贝|AB-01|W20|湿巾20|9600|1.1|2025-03-15|苏州园区|
      33>贝亲|BQ-77|B3|围兜|2000|6.8|2025-03-20|上海青浦|`,
    tables: [
      {
        kind: "orders",
        header: "30",
        data: "31-33",
        fields:
          "customer customerPo productCode productName orderQty unitPrice requiredDate destination remarks",
      },
    ],
  },
  {
    name: "formulas dragged down and numbers in advance below the data",
    sheet: "跟单",
    grid: `
      序号|订单号|客户|品名|数量|单价|金额|交期
      1|WF401|爱贝|湿巾|4800|3.5|=16800|2025-03-15
      2|WF402|贝亲|围兜|2000|6.8|=13600|2025-03-18
      3|WF403|百联|棉柔巾|6000|2.2|=13200|2025-03-20
      4||||||=0|
      5||||||=0|
      6||||||=0|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        excluded: "5:template 6:template 7:template",
        fields: "seqNo orderNo customer productName orderQty unitPrice amount requiredDate",
      },
    ],
  },
  {
    name: "printed pages: header again after every page, page numbers between",
    sheet: "打印",
    grid: `
      订单号|客户|品名|订单数量|交货日期
      WF501|爱贝|湿巾80抽|4800|2025-03-15
      WF502|贝亲|围兜大号|2000|2025-03-18
      第1页 共2页
      订单号|客户|品名|订单数量|交货日期
      WF503|百联|棉柔巾|6000|2025-03-20
      WF504|好奇|湿巾20抽|9600|2025-03-25
      第2页 共2页`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-3 6-7",
        excluded: "4:footer 5:repeatedHeader 8:footer",
        fields: "orderNo customer productName orderQty requiredDate",
      },
    ],
  },
  {
    name: "notes of the supervisor far right of the data",
    sheet: "订单",
    grid: `
      订单号|客户|品名|数量|交期|完成数量||||说明：绿色为已出货，请每天17点前更新
      WF601|爱贝|湿巾|4800|2025-03-15|4800||||3/5 王总：WF602先做
      WF602|贝亲|围兜|2000|2025-03-18|500
      WF603|百联|棉柔巾|6000|2025-03-20|0||||问下纸箱到了没`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: "orderNo customer productName orderQty requiredDate producedQty",
      },
    ],
  },
];
