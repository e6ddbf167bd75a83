import type { LabelledLayout } from "./labelled-layout";

/** As `later`: written after Gendan had been fitted to the other layouts. */
export const laterMakers: readonly LabelledLayout[] = [
  {
    name: "cable maker: lengths in metres, reels, both units beside",
    sheet: "电缆订单",
    grid: `
      接单日期|合同编号|需方单位|型号|规格|订货长度(m)|盘数|交货长度(m)|剩余长度(m)|含税单价|合同总价|要求到货时间|发货日期|物流单号|经办人
      2025-02-11|DL-01|国网江苏|YJV|3*25+1*16|2000|4|2000|0|86.5|173000|2025-03-05|2025-03-03|DB882|周洁
      2025-02-15|DL-02|中建八局|BV|2.5|50000|100|20000|30000|1.85|92500|2025-03-12|2025-03-08||周洁
      2025-02-20|DL-03|中建八局|YJV22|4*95|800|2|0|800|320|256000|2025-03-30|||钱明`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `orderDate orderNo customer productCode?|productName? sizeSpec orderQty?|- - shippedQty?|-
          unshippedQty?|- unitPrice amount requiredDate actualShipDate - clerk?|salesperson?|-`,
      },
    ],
  },
  {
    name: "food packaging supplier, supplier portal export",
    sheet: "PO Lines",
    grid: `
      PO Number|PO Line|Vendor Item|Buyer Item Code|Item Desc|UoM|PO Qty|Rcvd Qty|Open Qty|Unit Price|Ccy|Need-By Date|Promised Date|Ship-To|Buyer Name|PO Status
      7000123|1|BX-60|900112|Carton 60x40x35|PCS|1000|1000|0|3.85|CNY|2025-03-05|2025-03-05|DC1|Helen|Closed
      7000123|2|BX-42|900113|Carton 42x30x28|PCS|3000|1500|1500|2.9|CNY|2025-03-09|2025-03-12|DC1|Helen|Open
      7000140|1|BG-18|900220|Printed bag 180x250|PCS|50000|0|50000|0.12|CNY|2025-03-20||DC2|Mike|Open`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `customerPo?|purchaseNo?|orderNo? orderLine productCode?|- productCode?|- productName unit orderQty
          shippedQty?|- unshippedQty unitPrice currency requiredDate repliedDate destination?|customer?|-
          customer?|clerk?|- status`,
      },
    ],
  },
  {
    name: "LED factory: order review with promised dates and gates",
    sheet: "订单评审",
    grid: `
      订单评审及跟进表  编号:QR-07-03
      评审日期|订单编号|客户|产品型号|订单数量|客户交期|物料到齐日期|评审交期|计划上线时间|计划入库时间|实际入库时间|财务审核|业务经理审核|出货数量|出货日期|延期天数|延期原因|责任部门
      2025-02-10|LD-01|PHIL|T8-18W|5000|2025-03-10|2025-02-25|2025-03-10|2025-02-27|2025-03-06|2025-03-06|张会计|李总|5000|2025-03-08|0||
      2025-02-12|LD-02|OSR|PAR30|3000|2025-03-12|2025-03-05|2025-03-18|2025-03-07|2025-03-14|||李总|0||6|缺芯片|采购部
      2025-02-18|LD-03|PHIL|T5-14W|8000|2025-03-25||2025-03-28||||张会计||0||||`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `- orderNo customer productCode orderQty requiredDate materialArrivalDate repliedDate prodStartPlan
          prodEndPlan?|- prodEndActual?|- approvalFinance approvalSalesManager shippedQty actualShipDate daysLeft cause
          responsible`,
      },
    ],
  },
  {
    name: "cosmetics filler: batch numbers, fills and labels",
    sheet: "加工单",
    grid: `
      加工单号|品牌客户|产品|净含量|批次|计划灌装数|实际灌装数|成品入库数|料体到位|瓶器到位|标签到位|彩盒到位|开灌日期|要求完成日|入库单号
      JG-101|花西子|精华液|30ml|B0301|20000|20150|20000|已到|已到|3/5|3/6|2025-03-07|2025-03-12|RK-88
      JG-102|完美日记|面霜|50g|B0305|10000|||3/8|已到|未到|未到||2025-03-20|
      JG-103|花西子|爽肤水|120ml|B0309|15000|||3/12|3/10|3/10|3/11||2025-03-25|`,
    tables: [
      {
        kind: "orders|other",
        header: "1",
        data: "2-4",
        fields: `orderNo?|workOrderNo? customer productName sizeSpec?|- - - producedQty?|- producedQty
          materialArrivalDate?|- - - - prodStartActual?|prodStartPlan?|- requiredDate?|prodEndPlan? -`,
      },
    ],
  },
  {
    name: "hardware trader: line and whole-order sums on one sheet, English abbreviations",
    sheet: "SO",
    grid: `
      S/N|SO#|SO Dt|Cust Nm|Cust PO#|P/N|Desc|Qty|U/M|U/P|Ext. Amt|Req'd Dt|Prom. Dt|Shp Dt|Shp Qty|Bal|Rmks
      1|5501|2025-02-01|Boltco|B77|H-10|Hex bolt M10|5000|PCS|0.12|600|2025-03-01|2025-03-03|2025-03-02|5000|0|
      2|5502|2025-02-03|Nutmax|N12|N-08|Nut M8|20000|PCS|0.03|600|2025-03-08|2025-03-08|||20000|
      3|5503|2025-02-07|Boltco|B79|W-10|Washer M10|8000|PCS|0.02|160|2025-03-15|2025-03-20|||8000|plating`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `seqNo orderNo orderDate customer customerPo productCode productName orderQty unit unitPrice amount
          requiredDate repliedDate actualShipDate? shippedQty unshippedQty? remarks`,
      },
    ],
  },
];
