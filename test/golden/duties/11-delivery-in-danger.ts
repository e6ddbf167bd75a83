import type { GoldenDuty } from "./golden-duty";

export const deliveryInDanger: GoldenDuty = {
  duty: 11,
  name: "delivery in danger 交期预警",
  cases: [
    {
      name: "planned to end and to ship on the required date; done lines are nobody's danger",
      grid: `
        六月交期跟进
        订单号|客户|品名|订单数量|计划开工|计划完工|已生产数量|计划出货日期|回复交期|交期|已出货数量|实际出货日期
        WF2506121|杭州店面|婴儿湿巾|24000|2025-06-20|2025-07-10|0|2025-07-10|2025-07-10|2025-07-10|0|
        WF2506122|KIDCO LTD|口水围兜|3000|2025-06-02|2025-06-20|3000|2025-06-21|2025-06-20|2025-06-18|3000|2025-06-18
        WF2506123|义乌小满|干巾|9000|2025-06-18|2025-06-27|200|2025-07-01|2025-07-01|2025-07-15|0|`,
      finds: [],
    },
    {
      name: "every plan that misses the date, and a start that has passed",
      grid: `
        六月交期跟进
        订单号|客户|品名|订单数量|计划开工|计划完工|已生产数量|计划出货日期|回复交期|交期|已出货数量|实际出货日期
        WF2506121|杭州店面|婴儿湿巾|24000|2025-06-23|2025-07-11|0|2025-07-12|2025-07-13|2025-07-10|0|
        WF2506122|KIDCO LTD|口水围兜|3000|2025-06-18|2025-06-27|0|2025-07-01|2025-07-01|2025-07-15|0|`,
      finds: [
        {
          at: "F3",
          code: "planned-end-after-required",
          severity: "warning",
          args: { end: "2025-07-11", requiredDate: "2025-07-10", days: 1 },
        },
        {
          at: "H3",
          code: "planned-ship-after-required",
          severity: "warning",
          args: { ship: "2025-07-12", requiredDate: "2025-07-10", days: 2 },
        },
        {
          at: "I3",
          code: "promised-after-required",
          severity: "warning",
          args: { promised: "2025-07-13", requiredDate: "2025-07-10", days: 3 },
        },
        { at: "E4", code: "start-overdue", severity: "warning", args: { start: "2025-06-18", days: 2 } },
      ],
    },
  ],
};
