import type { GoldenDuty } from "./golden-duty";

export const arrival: GoldenDuty = {
  duty: 9,
  name: "arrival before production 到位",
  cases: [
    {
      name: "bags and cartons on or before the day of the start",
      grid: `
        包材到位跟踪
        订单号|客户|品名|订单数量|包装袋到位|纸箱到位|计划开工|交期
        WF2506901|杭州店面|婴儿湿巾|24000|2025-06-25|2025-06-24|2025-06-25|2025-07-20
        WF2506902|KIDCO LTD|口水围兜|3000|已到|已到|2025-06-18|2025-07-20
        WF2506903|义乌小满|干巾|9000|||2025-07-01|2025-07-20`,
      finds: [],
    },
    {
      name: "bags late, cartons late, and still not there when the start has passed",
      grid: `
        包材到位跟踪
        订单号|客户|品名|订单数量|包装袋到位|纸箱到位|计划开工|交期
        WF2506901|杭州店面|婴儿湿巾|24000|2025-06-27|2025-06-24|2025-06-25|2025-07-20
        WF2506902|KIDCO LTD|口水围兜|3000|2025-06-25|2025-06-30|2025-06-26|2025-07-20
        WF2506903|义乌小满|干巾|9000|未到|已到|2025-06-18|2025-07-20`,
      finds: [
        {
          at: "E3",
          code: "bag-arrival-late",
          severity: "error",
          args: { arrival: "2025-06-27", start: "2025-06-25", days: 2 },
        },
        {
          at: "F4",
          code: "carton-arrival-late",
          severity: "error",
          args: { arrival: "2025-06-30", start: "2025-06-26", days: 4 },
        },
        {
          at: "E5",
          code: "not-arrived-by-start",
          severity: "error",
          args: { field: "bagArrivalDate", text: "未到", start: "2025-06-18", days: 2 },
        },
      ],
    },
    {
      name: "the purchase sheet: overdue, and arrived late",
      sheet: "包材采购",
      grid: `
        包材采购跟踪表
        采购单号|生产单号|供应商|物料类别|品名规格|生产需求数|订购数量|要求到货|实际到货
        CG25-0901|WF2506901|宏达纸箱厂|纸箱|五层60*40*35|417|417|2025-06-20|
        CG25-0902|WF2506902|宏达纸箱厂|纸箱|五层60*40*35|500|500|2025-06-18|
        CG25-0903|WF2506903|华彩包装|包装袋|湿巾袋80抽|10000|10000|2025-06-15|2025-06-17
        CG25-0904|WF2506904|华彩包装|包装袋|湿巾袋80抽|10000|10000|2025-06-17|2025-06-17`,
      finds: [
        {
          at: "H4",
          code: "purchase-overdue",
          severity: "error",
          args: { requiredDate: "2025-06-18", days: 2 },
        },
        {
          at: "I5",
          code: "purchase-arrived-late",
          severity: "warning",
          args: { arrived: "2025-06-17", requiredDate: "2025-06-15", days: 2 },
        },
      ],
    },
  ],
};
