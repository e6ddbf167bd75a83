import type { Text } from "../core";

export const todayTexts = {
  groups: { "zh-CN": "交期状态", en: "Delivery states" },
  lines: { "zh-CN": "订单行", en: "Order lines" },
  open: { "zh-CN": "未完成 {count} 行", en: "{count} open {count|line|lines}" },
  blocked: { "zh-CN": "只看有错误的（{count}）", en: "Only lines with errors ({count})" },
  searchLines: { "zh-CN": "搜索订单号、客户、品名", en: "Search order, customer, product" },
  due: { "zh-CN": "交期 {day}", en: "Due {day}" },
  noDue: { "zh-CN": "没有交期", en: "No date" },
  daysLate: { "zh-CN": "逾期 {days} 天", en: "{days} {days|day|days} overdue" },
  daysLeft: { "zh-CN": "还有 {days} 天", en: "{days} {days|day|days} left" },
  dueToday: { "zh-CN": "今天到期", en: "Due today" },
  doneLate: { "zh-CN": "延期 {days} 天完成", en: "Done {days} {days|day|days} late" },
  blockers: { "zh-CN": "卡在哪里", en: "What holds it up" },
  noBlockers: { "zh-CN": "没有发现问题。", en: "Nothing was found on this line." },
  message: { "zh-CN": "写消息", en: "Write message" },
  messageTitle: { "zh-CN": "发给业务员的消息", en: "Message for the salesperson" },
  messageText: { "zh-CN": "消息", en: "Message" },
  copy: { "zh-CN": "复制", en: "Copy" },
  copied: { "zh-CN": "已复制。", en: "Copied." },
  copyByHand: {
    "zh-CN": "已选中，请按 Ctrl+C 复制。",
    en: "Selected: press Ctrl+C to copy.",
  },
  none: { "zh-CN": "这一组没有订单行", en: "No line in this group" },
  noneHelp: { "zh-CN": "换一组，或清除搜索。", en: "Choose another group or clear the search." },
} as const satisfies Record<string, Text>;

/** The message on one line. */
export const messageTexts = {
  greeting: { "zh-CN": "您好，请跟进这张订单：", en: "Please look at this order:" },
  order: { "zh-CN": "订单 {order}", en: "Order {order}" },
  customer: { "zh-CN": "客户：{customer}", en: "Customer: {customer}" },
  product: { "zh-CN": "产品：{product}", en: "Product: {product}" },
  quantity: { "zh-CN": "数量：{quantity}", en: "Quantity: {quantity}" },
  due: { "zh-CN": "交期：{due}（{state}，截至 {asOf}）", en: "Due: {due} ({state}, as of {asOf})" },
  undated: { "zh-CN": "交期：没有（截至 {asOf}）", en: "Due: no date (as of {asOf})" },
  problems: { "zh-CN": "需要您处理：", en: "Needs your attention:" },
  closing: { "zh-CN": "请尽快回复，谢谢。", en: "Please answer soon. Thank you." },
} as const satisfies Record<string, Text>;
