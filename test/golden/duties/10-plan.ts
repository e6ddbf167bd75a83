import type { GoldenDuty } from "./golden-duty";

/** Due soon after Friday, 20 June is what is due by Wednesday the 25th. */
export const plan: GoldenDuty = {
  duty: 10,
  name: "weekly plan 周排产",
  cases: [
    {
      name: "planned, ended on the day it began, not yet near",
      grid: `
        六月排产表
        订单号|客户|品名|订单数量|计划开工|计划完工|实际开工|实际完工|已生产数量|交期
        WF2506111|杭州店面|婴儿湿巾|24000|2025-06-23|2025-06-23|||0|2025-06-25
        WF2506112|KIDCO LTD|口水围兜|3000|2025-06-18|2025-06-19|2025-06-18|2025-06-18|3000|2025-07-20
        WF2506113|义乌小满|干巾|9000|||||0|2025-06-26`,
      finds: [],
    },
    {
      name: "near and not planned, plans and reports that run backwards",
      grid: `
        六月排产表
        订单号|客户|品名|订单数量|计划开工|计划完工|实际开工|实际完工|已生产数量|交期
        WF2506111|杭州店面|婴儿湿巾|24000|||||0|2025-06-25
        WF2506112|KIDCO LTD|口水围兜|3000|2025-06-25|2025-06-24|||0|2025-07-20
        WF2506113|义乌小满|干巾|9000|2025-06-16|2025-06-18|2025-06-17|2025-06-16|9000|2025-07-20`,
      finds: [
        {
          at: "E3",
          code: "production-not-planned",
          severity: "warning",
          args: { requiredDate: "2025-06-25" },
        },
        {
          at: "F4",
          code: "end-before-start",
          severity: "error",
          args: { end: "2025-06-24", start: "2025-06-25" },
        },
        {
          at: "H5",
          code: "actual-end-before-start",
          severity: "error",
          args: { end: "2025-06-16", start: "2025-06-17" },
        },
      ],
    },
  ],
};
