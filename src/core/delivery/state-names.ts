import type { Text } from "../lang";
import type { DeliveryState } from "./delivery";

/** The states as a person reads them. */
export const deliveryStateNames: Readonly<Record<DeliveryState, Text>> = {
  doneOnTime: { "zh-CN": "按时完成", en: "Done on time" },
  doneLate: { "zh-CN": "延期完成", en: "Done late" },
  overdue: { "zh-CN": "已逾期", en: "Overdue" },
  dueToday: { "zh-CN": "今天到期", en: "Due today" },
  dueSoon: { "zh-CN": "即将到期", en: "Due soon" },
  atRisk: { "zh-CN": "有风险", en: "At risk" },
  onTrack: { "zh-CN": "正常", en: "On track" },
  undated: { "zh-CN": "无交期", en: "No date" },
  cancelled: { "zh-CN": "已取消", en: "Cancelled" },
};
