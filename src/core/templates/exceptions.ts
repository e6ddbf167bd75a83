import { clauses } from "../responsibility/clauses";
import type { Choices, Template } from "./template";

const types: Choices = {
  open: true,
  options: [
    { "zh-CN": "质量", en: "Quality" },
    { "zh-CN": "数量", en: "Quantity" },
    { "zh-CN": "原料", en: "Material" },
    { "zh-CN": "包材", en: "Packaging" },
    { "zh-CN": "交期", en: "Delivery" },
    { "zh-CN": "物流", en: "Logistics" },
    { "zh-CN": "其他", en: "Other" },
  ],
};

const severities: Choices = {
  options: [
    { "zh-CN": "轻微", en: "Minor" },
    { "zh-CN": "一般", en: "Moderate" },
    { "zh-CN": "严重", en: "Grave" },
  ],
};

/** Source: domain.md, section 3, duty 8. */
const causes: Choices = {
  open: true,
  options: [
    { "zh-CN": "流程漏洞", en: "Process gap" },
    { "zh-CN": "沟通不畅", en: "Communication" },
    { "zh-CN": "资源不足", en: "Resources" },
    { "zh-CN": "其他", en: "Other" },
  ],
};

const clauseCodes: Choices = {
  open: true,
  options: clauses.map(({ code }) => ({ "zh-CN": code, en: code })),
};

export const exceptions: Template = {
  kind: "exceptions",
  name: { "zh-CN": "异常台账", en: "Exceptions" },
  help: {
    "zh-CN": "一行一起异常：责任认定书、责任汇总由此而来",
    en: "one exception a row: responsibility findings and monthly sums come from here",
  },
  note: {
    "zh-CN":
      "一行一起异常；发生当天登记，处理完填关闭日期。责任条款认定后从列表选（如 跟单-2），未认定留空，系统按描述提示。",
    en: "One exception a row, on the day it happened; close it with a date. Choose the clause (such as 跟单-2) once it is decided; until then Gendan suggests one from the words.",
  },
  columns: [
    { field: "openedDate", width: 13, entry: "day" },
    { field: "orderNo", width: 16, entry: "text" },
    { field: "productName", width: 18, entry: "text" },
    { field: "exceptionType", width: 12, entry: types },
    { field: "severity", width: 11, entry: severities },
    {
      field: "exception",
      header: { "zh-CN": "异常描述", en: "Issue Description" },
      width: 32,
      entry: "text",
    },
    {
      field: "complaint",
      header: { "zh-CN": "客户投诉内容", en: "Customer Complaint" },
      width: 20,
      entry: "text",
    },
    { field: "cause", header: { "zh-CN": "原因分析", en: "Root Cause" }, width: 13, entry: causes },
    { field: "clause", width: 13, entry: clauseCodes },
    { field: "responsible", width: 12, entry: "text" },
    { field: "extraFreight", width: 12, entry: "money" },
    { field: "reworkCost", width: 12, entry: "money" },
    { field: "lossAmount", width: 13, entry: "money" },
    { field: "bornBy", width: 14, entry: "text" },
    { field: "settledDate", width: 14, entry: "day" },
    { field: "closedDate", width: 13, entry: "day" },
    { field: "remarks", width: 20, entry: "text" },
  ],
};
