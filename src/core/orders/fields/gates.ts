import { defineFields, wordings } from "../field";

export const gatesFields = defineFields({
  approvalFinance: {
    kind: "tick",
    label: { "zh-CN": "财务审核", en: "Finance approval" },
    headers: wordings`
      财务审核 | 财务确认 | 财务签字 | 财务审批 | 财务 | 財務審核 | 財務確認 | Finance Approved |
      Finance | Finance Check | Credit Check`,
  },
  approvalSalesManager: {
    kind: "tick",
    label: { "zh-CN": "销售经理审核", en: "Sales manager approval" },
    headers: wordings`
      销售经理审核 | 经理审核 | 销售经理 | 业务经理确认 | 经理签字 | 审核 | 是否审核 | 审批状态 | 评审 |
      审核人 | 订单评审 | 經理審核 | 是否審核 | 審核人員 | Manager Approval | Sales Manager | Approved |
      Approved By | Sign-off`,
    not: wordings`财务审核`,
  },
});
