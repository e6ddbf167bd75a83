import type { DeliveryState } from "../delivery/delivery";
import type { Text } from "../lang";
import type { Tone } from "../report/blocks";

/** How a delivery state is named and coloured in reports. */
export const deliveryLabels = {
  doneOnTime: { label: { "zh-CN": "准时完成", en: "Done on time" }, tone: "good" },
  doneLate: { label: { "zh-CN": "延期完成", en: "Done late" }, tone: "warning" },
  overdue: { label: { "zh-CN": "已逾期", en: "Overdue" }, tone: "bad" },
  dueToday: { label: { "zh-CN": "今天到期", en: "Due today" }, tone: "warning" },
  dueSoon: { label: { "zh-CN": "即将到期", en: "Due soon" }, tone: "warning" },
  atRisk: { label: { "zh-CN": "有风险", en: "At risk" }, tone: "warning" },
  onTrack: { label: { "zh-CN": "正常", en: "On track" }, tone: "plain" },
  undated: { label: { "zh-CN": "无交期", en: "No date" }, tone: "bad" },
  cancelled: { label: { "zh-CN": "已取消", en: "Cancelled" }, tone: "muted" },
} as const satisfies Record<DeliveryState, { readonly label: Text; readonly tone: Tone }>;
