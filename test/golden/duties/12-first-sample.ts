import type { GoldenDuty } from "./golden-duty";

export const firstSample: GoldenDuty = {
  duty: 12,
  name: "first sample 生产小样",
  cases: [
    {
      name: "confirmed; a repeat order; nothing produced yet; below the large order",
      settings: { largeOrderQuantity: 50_000 },
      grid: `
        开机小样确认表
        订单号|客户|品名|订单数量|新客户/新品|产前样确认|已生产数量|交期
        WF2506131|杭州店面|婴儿湿巾|24000|新品|√|5000|2025-07-20
        WF2506132|KIDCO LTD|口水围兜|3000|返单||1000|2025-07-20
        WF2506133|义乌小满|干巾|9000|新客户||0|2025-07-20
        WF2506134|宁波海纳|湿巾|49999|返单||100|2025-07-20`,
      finds: [],
    },
    {
      name: "a new customer, a new product refused, a large order: bulk without a sample",
      settings: { largeOrderQuantity: 50_000 },
      grid: `
        开机小样确认表
        订单号|客户|品名|订单数量|新客户/新品|产前样确认|已生产数量|交期
        WF2506131|杭州店面|婴儿湿巾|24000|新客户||5000|2025-07-20
        WF2506132|KIDCO LTD|口水围兜|3000|新品|×|1000|2025-07-20
        WF2506133|义乌小满|干巾|50000|返单||200|2025-07-20`,
      finds: [
        { at: "F3", code: "first-sample-missing", severity: "error", args: { produced: 5000 } },
        { at: "F4", code: "first-sample-missing", severity: "error", args: { produced: 1000 } },
        { at: "F5", code: "first-sample-missing", severity: "error", args: { produced: 200 } },
      ],
    },
  ],
};
