import type { LabelledLayout } from "./labelled-layout";

export const odd: readonly LabelledLayout[] = [
  {
    name: "dates in every writing, states in date columns",
    sheet: "进度",
    grid: `
      订单号|客户|产品|数量|接单日|要求出货日|回复日期|布料到厂|实际走货
      K01|优衣|T恤|3000|"2025.2.3"|"3月20日"|"3/22"|已到|"3.21"
      K02|优衣|卫衣|1500|"2025.2.5"|"3月25日"|待定|未到|
      K03|安踏|短裤|5000|"2025.2.8"|"4月2日"|"4/5"|"3月10日"|未出货
      K04|安踏|长裤|2000|45702|"4月10日"|TBC|在途|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-5",
        fields: `orderNo customer productName orderQty orderDate requiredDate repliedDate materialArrivalDate
          actualShipDate`,
      },
    ],
  },
  {
    name: "order numbers that look like dates, payment terms that look like fractions",
    sheet: "Sheet1",
    grid: `
      订单号|客户|付款方式|货号|数量|下单日期|交货期
      20240510|ACME|30/70|"00123"|5000|2024-05-10|2024-06-20
      20240511|TOTO|50/50|"00124"|3000|2024-05-11|2024-06-25
      20240513|ACME|30/70|"00088"|1200|2024-05-13|2024-07-01`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: "orderNo customer paymentTerms productCode orderQty orderDate requiredDate",
      },
    ],
  },
  {
    name: "two quantities: of the line and of the whole order",
    sheet: "订单",
    grid: `
      订单号|款号|颜色|数量|订单总数量|交期|已出数量
      A-1|L10|红|500|1500|2025-03-15|500
      A-1|L10|蓝|1000|1500|2025-03-15|0
      A-2|L12|黑|800|2000|2025-03-20|0
      A-2|L12|白|1200|2000|2025-03-20|200`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-5",
        fields: "orderNo productCode colour orderQty? orderQty? requiredDate shippedQty",
      },
    ],
  },
  {
    name: "error cells and formulas without results",
    sheet: "Orders",
    grid: `
      Order No|Customer|Product|Qty|Unit Price|Amount|Due Date
      S-301|Acme|Wipes|4800|3.5|=|2025-03-15
      S-302|Lindex|Bib|2000|!#N/A|!#N/A|2025-03-20
      S-303|!#REF!|Towel|800|6|=|2025-03-28`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: "orderNo customer productName orderQty unitPrice amount requiredDate",
      },
    ],
  },
  {
    name: "headers with stars, colons, units and hints around the words",
    sheet: "导入",
    grid: `
      ★客户名称(必填)|客户单号(选填)|产品编码*|产品名称：|数量/PCS|单价￥|交货日期(YYYY-MM-DD)|毛重KG|净重KG|体积m³|备注(200字内)
      爱贝|AB-1|W80|湿巾|4800|3.5|2025-03-15|2800|2600|16.8|
      贝亲|BQ-2|B3|围兜|2000|6.8|2025-03-20|378|350|3.5|轻放
      百联|BL-9|M6|棉柔巾|6000|2.2|2025-03-22|900|840|9.9|`,
    tables: [
      {
        kind: "orders",
        header: "1",
        data: "2-4",
        fields: `customer customerPo productCode productName orderQty unitPrice requiredDate grossWeight netWeight cbm
          remarks`,
      },
    ],
  },
  {
    name: "merged order cells over their lines, header in column C",
    sheet: "明细",
    grid: `
      |
      ||订单编号|客户|下单日期|产品|规格|订购数量|交货时间
      ||X-01|爱贝|2025-02-20|湿巾|80抽|4800|2025-03-15
      ||^|^|^|湿巾|20抽|9600|2025-03-15
      ||X-02|贝亲|2025-02-22|围兜|M|1000|2025-03-20
      ||^|^|^|围兜|L|1000|2025-03-20`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-6",
        from: "C",
        fields: "orderNo customer orderDate productName sizeSpec orderQty requiredDate",
      },
    ],
  },
];
