import type { Template } from "./template";

/** Source: domain.md, section 2, duty 16. */
export const samples: Template = {
  kind: "samples",
  name: { "zh-CN": "样品", en: "Samples" },
  help: {
    "zh-CN": "门店、客户要的样品：哪天要、寄了没有",
    en: "samples for stores and customers: due when, sent or not",
  },
  note: {
    "zh-CN": "一行一个样品；新品要送到各门店的，一家一行。寄出后填寄出日期。",
    en: "One sample a row; a new product that goes to several stores takes a row each. Fill in the date when it is sent.",
  },
  columns: [
    { field: "customer", width: 20, entry: "text" },
    { field: "productCode", width: 15, entry: "text" },
    { field: "productName", width: 22, entry: "text" },
    { field: "sizeSpec", width: 16, entry: "text" },
    { field: "orderQty", header: { "zh-CN": "数量", en: "Quantity" }, width: 10, entry: "whole" },
    { field: "unit", width: 9, entry: "text" },
    { field: "salesperson", width: 12, entry: "text" },
    { field: "sampleDueDate", width: 14, entry: "day" },
    { field: "sampleSentDate", width: 15, entry: "day" },
    { field: "remarks", width: 24, entry: "text" },
  ],
};
