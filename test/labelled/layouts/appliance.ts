import type { LabelledLayout } from "./labelled-layout";

export const appliance: readonly LabelledLayout[] = [
  {
    name: "small appliances: production orders by model, parts ready or not",
    sheet: "生产令",
    grid: `
      小家电事业部生产令跟踪
      生产令|机型|客户|批量|电压/插头|彩盒|说明书|物料齐套|上线日期|下线日期|验货日期|出货日期|柜型|状态
      MO2503-01|HB-300|PHX|3000|220V/欧规|已到|已到|已齐套|2025-03-03|2025-03-06|2025-03-07|2025-03-09|40HQ|已出货
      MO2503-02|HB-300|PHX|2000|120V/美规|3/5到|已到|缺电机|2025-03-10|2025-03-12|2025-03-13|2025-03-15|20GP|生产中
      MO2503-03|JE-18|KENW|5000|240V/英规|未到|未印|未齐|2025-03-17|2025-03-22|||40HQ|待料`,
    tables: [
      {
        kind: "orders",
        header: "2",
        data: "3-5",
        fields: `orderNo|workOrderNo productCode customer orderQty? - - - materialArrivalDate? prodStartPlan?
          prodEndPlan?|prodEndActual? - actualShipDate?|plannedShipDate? containerType status`,
      },
    ],
  },
  {
    name: "weekly line plan: days of the week as headers",
    sheet: "周计划",
    grid: `
      第12周生产计划
      线别|工单号|机型|订单数量|2025-03-17|2025-03-18|2025-03-19|2025-03-20|2025-03-21|2025-03-22|合计
      A线|MO2503-02|HB-300|2000|500|500|500|500|||2000
      A线|MO2503-03|JE-18|5000||||300|800|800|1900
      B线|MO2503-05|FR-7|1200|400|400|400||||1200`,
    tables: [
      {
        kind: "orders|other",
        header: "2",
        data: "3-5",
        fields: "machine workOrderNo productCode orderQty - - - - - - -",
      },
    ],
  },
  {
    name: "rolling forecast: months as headers, in English",
    sheet: "Forecast",
    grid: `
      Model|Description|Customer|Jan-25|Feb-25|Mar-25|Apr-25|May-25|Jun-25|Total
      HB-300|Hand blender 300W|PHX|3000|2000|4000|4000|3000|3000|19000
      JE-18|Juice extractor|KENW|0|0|5000|2500|2500|0|10000
      FR-7|Fryer 7L|KENW|1200|1200|1200|1200|0|0|4800`,
    tables: [
      {
        kind: "other|orders",
        header: "1",
        data: "2-4",
        fields: "productCode productName customer - - - - - - orderQty?|amount?",
      },
    ],
  },
  {
    name: "after-sales: spare parts with model, no order number",
    sheet: "Spare parts",
    grid: `
      Part No.|Part Name|Model|Req. Qty|Unit Cost|Stock Qty|Supplier|Lead Time (days)|Req. Date|ETA
      P-1001|Motor 300W|HB-300|60|4.2|20|Deli Motor|25|2025-03-20|2025-03-28
      P-1002|Blade set|HB-300|200|0.8|500|Yida|15|2025-03-20|
      P-1040|Seal ring|JE-18|300|0.05|0|Yida|15|2025-04-01|2025-04-03`,
    tables: [
      {
        kind: "orders|stock|other",
        header: "1",
        data: "2-4",
        fields: `productCode productName productCode?|- orderQty?|neededQty? unitPrice stockQty supplier -
          requiredDate arrivedDate?|plannedShipDate?|repliedDate?`,
      },
    ],
  },
  {
    name: "defects of the line: log with who answers and when it closed",
    sheet: "品质异常",
    grid: `
      日期|订单号|机型|异常现象|不良数|原因分析|责任部门|处理措施|完成日期|责任人|是否结案
      2025-03-04|MO2503-01|HB-300|外壳划伤|35|周转箱毛刺|注塑车间|更换周转箱|2025-03-05|刘军|是
      2025-03-06|MO2503-01|HB-300|噪音大|12|轴承来料不良|采购部|退供应商|2025-03-10|张华|是
      2025-03-12|MO2503-02|HB-300|插头错|3|发错料|仓库|全检|||否`,
    tables: [
      {
        kind: "exceptions",
        header: "1",
        data: "2-4",
        fields: `openedDate orderNo productCode exception defectQty cause responsible? - closedDate? responsible?
          status?`,
      },
    ],
  },
];
