import type { Text } from "../../lang";
import type { StatusReason } from "../../lifecycle/derive-status";
import type { Say } from "../../report/say";
import { shortDay } from "../desk/form";
import { lackText } from "../desk/lack-texts";

const texts = {
  cancelled: { "zh-CN": "已标明取消", en: "said to be cancelled" },
  saidShipped: { "zh-CN": "写明已出货", en: "said to have shipped" },
  saidCompleted: { "zh-CN": "已出货，写明完结", en: "shipped, and said to be finished" },
  covered: { "zh-CN": "库存够，不用生产", en: "covered by stock" },
  notPlanned: { "zh-CN": "没有计划开工日期", en: "no planned start" },
  received: { "zh-CN": "客户 {day} 收货", en: "received on {day}" },
  shippedOn: { "zh-CN": "{day} 出货", en: "shipped on {day}" },
  ended: { "zh-CN": "{day} 完工", en: "production ended on {day}" },
  started: { "zh-CN": "{day} 开工", en: "begun on {day}" },
  planned: { "zh-CN": "计划 {day} 开工，未见开工", en: "to begin on {day}, no start yet" },
  shipped: { "zh-CN": "已出 {quantity}，共 {of}", en: "shipped {quantity} of {of}" },
  produced: { "zh-CN": "已产 {quantity}，共 {of}", en: "produced {quantity} of {of}" },
  quantityAlone: { "zh-CN": "数量 {quantity}", en: "quantity {quantity}" },
  separator: { "zh-CN": "；", en: "; " },
} as const satisfies Record<string, Text>;

/** What a line's status was derived from, in words. */
export function statusReasonText(reason: StatusReason, say: Say): string {
  switch (reason.kind) {
    case "lacks":
      return reason.lacks.map((lack) => lackText(lack, say)).join(say(texts.separator));
    case "shipped":
    case "produced": {
      const { kind, quantity, of } = reason;
      return Number.isNaN(of) ? say(texts.quantityAlone, { quantity }) : say(texts[kind], { quantity, of });
    }
    case "received":
    case "shippedOn":
    case "ended":
    case "started":
    case "planned":
      return say(texts[reason.kind], { day: shortDay(reason.day) });
    default:
      return say(texts[reason.kind]);
  }
}
