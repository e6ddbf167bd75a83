import { defineFields, wordings } from "../field";

export const exceptionsFields = defineFields({
  exception: {
    kind: "text",
    label: { "zh-CN": "异常", en: "Exception" },
    headers: wordings`
      异常 | 异常情况 | 异常说明 | 异常描述 | 问题描述 | 存在问题 | 问题点 | 异常内容 | 不良现象 |
      異常 | 異常說明 | 問題描述 | Exception | Issue | Problem | Issue Description | Non-conformance`,
  },
  exceptionType: {
    kind: "text",
    label: { "zh-CN": "异常类型", en: "Exception type" },
    headers: wordings`
      异常类型 | 异常分类 | 问题类型 | 异常类别 | 異常類型 | 異常分類 | Issue Type | Exception Type |
      Category`,
  },
  openedDate: {
    kind: "date",
    label: { "zh-CN": "发生日期", en: "Opened on" },
    headers: wordings`
      发生日期 | 异常日期 | 发现日期 | 登记日期 | 反馈日期 | 发生时间 | 發生日期 | Opened | Opened On |
      Reported On | Issue Date`,
  },
  closedDate: {
    kind: "date",
    label: { "zh-CN": "关闭日期", en: "Closed date" },
    headers: wordings`
      关闭日期 | 结案日期 | 结案时间 | 处理完成日期 | 解决日期 | 闭环日期 | 結案日期 | Closed Date |
      Closed On | Resolved Date`,
  },
  cause: {
    kind: "text",
    label: { "zh-CN": "原因", en: "Cause" },
    headers: wordings`
      原因 | 原因分析 | 异常原因 | 延期原因 | 不良原因 | 未达成原因 | 延误原因 | 異常原因 | Cause |
      Reason | Root Cause | Delay Reason`,
  },
  responsible: {
    kind: "text",
    label: { "zh-CN": "责任人", en: "Responsible" },
    headers: wordings`
      责任人 | 责任部门 | 责任单位 | 责任方 | 负责人 | 处理人 | 担当 | 責任人 | 責任單位 | 擔當 |
      Owner | Responsible | Responsible Dept | PIC | Person in Charge`,
    not: wordings`业务负责人`,
  },
  severity: {
    kind: "text",
    label: { "zh-CN": "严重程度", en: "Severity" },
    headers: wordings`严重程度 | 异常等级 | 严重等级 | 等级 | Severity | Impact`,
  },
  complaint: {
    kind: "text",
    label: { "zh-CN": "客诉", en: "Complaint" },
    headers: wordings`
      客诉 | 客户投诉 | 投诉 | 客诉单号 | 客诉内容 | 投诉内容 | 售后 | 索赔 | 客訴 | 客戶投訴 |
      Complaint | Claim | Customer Complaint | RMA`,
  },
});
