import type { GoldenDuty } from "./golden-duty";

export const approval: GoldenDuty = {
  duty: 2,
  name: "approval gate 审核",
  cases: [
    {
      name: "both have signed by the day of the start; what is not signed is not scheduled",
      grid: `
        生产通知单登记
        订单号|客户|品名|订单数量|交期|财务审核|销售经理审核|计划开工|实际开工|已生产数量
        WF2506201|杭州店面|婴儿湿巾|24000|2025-07-10|√|王经理|2025-06-23||0
        WF2506202|KIDCO LTD|口水围兜|3000|2025-07-12|2025-06-17|2025-06-16|2025-06-17|2025-06-17|500
        WF2506203|义乌小满|干巾|9000|2025-07-20||×|||0`,
      finds: [],
    },
    {
      name: "scheduled without a signature, refused, signed after the start",
      grid: `
        生产通知单登记
        订单号|客户|品名|订单数量|交期|财务审核|销售经理审核|计划开工|实际开工|已生产数量
        WF2506201|杭州店面|婴儿湿巾|24000|2025-07-10||√|2025-06-23||0
        WF2506202|KIDCO LTD|口水围兜|3000|2025-07-12|√|×|2025-06-17|2025-06-17|500
        WF2506203|义乌小满|干巾|9000|2025-07-20|2025-06-19|2025-06-12|2025-06-16|2025-06-17|800`,
      finds: [
        {
          at: "F3",
          code: "approval-missing",
          severity: "error",
          args: { signField: "prodStartPlan", fields: "approvalFinance" },
        },
        {
          at: "G4",
          code: "approval-missing",
          severity: "error",
          args: { signField: "prodStartPlan", fields: "approvalSalesManager" },
        },
        {
          at: "F5",
          code: "approval-after-start",
          severity: "error",
          args: { field: "approvalFinance", signed: "2025-06-19", start: "2025-06-17", days: 2 },
        },
      ],
    },
  ],
};
