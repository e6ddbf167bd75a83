import type { Text } from "../lang";

/** Name of a review's first sheet. */
export const reviewSheetName: Text = { "zh-CN": "月度复盘 {month}", en: "Monthly review {month}" };

/** The title of a review, on its first sheet: what the review of a month is known by later. */
export const reviewTitle: Text = {
  "zh-CN": "订单月度复盘 {month}",
  en: "Monthly review of orders, {month}",
};
