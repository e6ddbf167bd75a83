import { dayText } from "../dates/day";
import { plateIsMade } from "../packaging/bag-plate";
import { lineRule } from "./compile/line-rule";
import { newPlate } from "./derive/bag-float";
import { bagsAwaited } from "./derive/bags-awaited";
import { all } from "./derive/marks";

/** Followed daily until the plate is made: bags that have arrived, or production that has begun, end the following. */
export const plateOverdue = lineRule({
  code: "plate-overdue",
  severity: "warning",
  duty: 5,
  kinds: ["orders", "packagingPurchase"],
  field: "plateStatus",
  needs: ["plateDueDate", "plateStatus"],
  endangersDelivery: true,
  text: {
    "zh-CN": "制版应于 {due} 完成，已过 {days} 天，进度为“{progress}”",
    en: "The plate was due {due}, {days} days ago; its progress says “{progress}”",
  },
  help: {
    "zh-CN": "版没制好袋子印不出来。请每天跟到制版完成，并重排袋子到货。",
    en: "Bags cannot be printed before the plate is made. Follow it every day until done and settle the bags' arrival again.",
  },
  where: all(newPlate, bagsAwaited),
  breaks: (due, progress, { asOf }) => due < asOf && !(progress !== null && plateIsMade(progress)),
  args: (due, progress, { asOf }) => ({
    due: dayText(due),
    days: asOf - due,
    progress: progress ?? "—",
  }),
});
