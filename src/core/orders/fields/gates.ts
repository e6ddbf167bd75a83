import { defineFields, wordings } from "../field";

export const gatesFields = defineFields({
  approvalFinance: {
    kind: "tick",
    carries: "merged",
    label: { "zh-CN": "财务审核", en: "Finance approval" },
    headers: wordings`
      财务审核 | 财务确认 | 财务签字 | 财务审批 | 财务审核日期 | 财务审核人 | 财务已审 |
      Finance Approved | Finance Check`,
    secondary: wordings`Credit Check`,
    vague: wordings`财务 | Finance`,
  },
  approvalSalesManager: {
    kind: "tick",
    carries: "merged",
    label: { "zh-CN": "销售经理审核", en: "Sales manager approval" },
    headers: wordings`
      销售经理审核 | 经理审核 | 业务经理确认 | 经理签字 | 销售经理审批 | 销售经理签字 | 销售经理确认 |
      经理审批 | 业务经理审核 | 销售审核 | Manager Approval`,
    secondary: wordings`销售经理`,
    vague: wordings`
      审核 | 是否审核 | 审批状态 | 评审 | 审核人 | 订单评审 | 審核人員 | Approved | Approved By |
      Sign-off | Sales Manager`,
    not: wordings`财务审核`,
  },
});
