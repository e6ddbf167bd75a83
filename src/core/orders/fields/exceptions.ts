import { defineFields, wordings } from "../field";

export const exceptionsFields = defineFields({
  exception: {
    kind: "text",
    label: { "zh-CN": "异常", en: "Exception" },
    headers: wordings`
      异常 | 异常情况 | 异常说明 | 异常描述 | 问题描述 | 存在问题 | 问题点 | 异常内容 | 不良现象 |
      异常/问题 | 异常事项 | Exception | Issue | Problem | Issue Description | Non-conformance |
      Problem Description`,
  },
  exceptionType: {
    kind: "text",
    label: { "zh-CN": "异常类型", en: "Exception type" },
    headers: wordings`异常类型 | 异常分类 | 问题类型 | 异常类别 | Issue Type | Exception Type`,
    vague: wordings`Category`,
  },
  openedDate: {
    kind: "date",
    label: { "zh-CN": "发生日期", en: "Opened on" },
    headers: wordings`
      发生日期 | 异常日期 | 发现日期 | 发生时间 | 异常发生日期 | Opened | Opened On | Reported On |
      Issue Date | Date Opened | Opened Date`,
    secondary: wordings`登记日期 | 反馈日期`,
  },
  closedDate: {
    kind: "date",
    label: { "zh-CN": "关闭日期", en: "Closed date" },
    headers: wordings`
      关闭日期 | 结案日期 | 结案时间 | 处理完成日期 | 解决日期 | 闭环日期 | 完成处理日期 | Closed Date |
      Closed On | Resolved Date | Date Closed`,
  },
  cause: {
    kind: "text",
    label: { "zh-CN": "原因", en: "Cause" },
    headers: wordings`
      原因分析 | 异常原因 | 延期原因 | 不良原因 | 未达成原因 | 延误原因 | Root Cause | Delay Reason`,
    secondary: wordings`原因 | Cause | Reason`,
  },
  responsible: {
    kind: "text",
    label: { "zh-CN": "责任人", en: "Responsible" },
    headers: wordings`
      责任人 | 责任部门 | 责任单位 | 责任方 | 责任归属 | 责任者 | Responsible | Responsible Dept |
      Person in Charge`,
    secondary: wordings`负责人 | 处理人 | 担当 | PIC`,
    vague: wordings`Owner`,
    not: wordings`业务负责人`,
  },
  severity: {
    kind: "text",
    label: { "zh-CN": "严重程度", en: "Severity" },
    headers: wordings`严重程度 | 异常等级 | 严重等级 | Severity`,
    vague: wordings`等级 | Impact`,
  },
  complaint: {
    kind: "text",
    label: { "zh-CN": "客诉", en: "Complaint" },
    headers: wordings`
      客诉 | 客户投诉 | 投诉 | 客诉单号 | 客诉内容 | 投诉内容 | 客诉情况 | 客户投诉内容 | Complaint |
      Claim | Customer Complaint | RMA`,
    vague: wordings`售后 | 索赔`,
  },
});
