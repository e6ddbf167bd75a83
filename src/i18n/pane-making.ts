import type { Text } from "../core";

/** Documents and the monthly review. */
export const makingTexts = {
  date: { "zh-CN": "单据日期", en: "Date of the document" },
  orders: { "zh-CN": "做哪些订单", en: "Orders" },
  ordersAll: { "zh-CN": "全部适用的", en: "All that fit" },
  ordersChosen: { "zh-CN": "只做选中的", en: "Those chosen" },
  ordersChosenCount: { "zh-CN": "只做选中的（{count}）", en: "Those chosen ({count})" },
  ordersNone: { "zh-CN": "请勾选订单。", en: "Choose orders below." },
  ordersSearch: { "zh-CN": "搜索订单号、客户", en: "Search order, customer" },
  ordersList: { "zh-CN": "订单", en: "Orders to choose from" },
  ordersNoMatch: { "zh-CN": "没有符合的订单。", en: "No order matches." },
  ordersOpen: {
    "zh-CN": "{lines} 行，{open} 行未完成",
    en: "{lines} {lines|line|lines}, {open} open",
  },
  ordersDone: { "zh-CN": "{lines} 行，已完成", en: "{lines} {lines|line|lines}, done" },
  ordersFromCell: { "zh-CN": "加上表格中选定的行", en: "Add the row selected in the sheet" },
  ordersNoneThere: {
    "zh-CN": "选定的行不是订单行。",
    en: "The selected row is no order line.",
  },
  ordersClear: { "zh-CN": "清空", en: "Clear" },
  ordersIgnored: { "zh-CN": "含全部订单", en: "always for all orders" },
  make: { "zh-CN": "生成", en: "Make" },
  makeNamed: { "zh-CN": "生成{name}", en: "Make {name}" },
  newSheet: {
    "zh-CN": "每次都写入新工作表，原有的表不动。",
    en: "Each goes on new sheets; yours stay as they are.",
  },
  show: { "zh-CN": "查看 {sheet}", en: "Show {sheet}" },
  month: { "zh-CN": "复盘月份", en: "Month" },
  monthLines: { "zh-CN": "{month}（{lines} 行到期）", en: "{month} ({lines} {lines|line|lines} due)" },
  asOf: { "zh-CN": "截至日期", en: "As of" },
  asOfHelp: {
    "zh-CN": "之后到期的不计入准时率。默认今天。",
    en: "Lines due later are left out of the on-time rate. Today unless set.",
  },
  makeReview: { "zh-CN": "生成复盘", en: "Make the review" },
  reviewHelp: {
    "zh-CN": "准时率、逾期、问题、趋势，按客户、产品、人员分列，每个数字可追到订单行。",
    en: "On-time rate, overdue, findings and trend, by customer, product and person; every figure leads to its lines.",
  },
  noOrders: { "zh-CN": "没有订单表，无法复盘", en: "There is no order table to review" },
  noOrdersHelp: {
    "zh-CN": "请先到“列对应”里确认订单号和交期两列。",
    en: "See under Columns that the order number and required date were found.",
  },
} as const satisfies Record<string, Text>;
