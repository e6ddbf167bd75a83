import { dayText } from "../../dates/day";
import type { Text } from "../../lang";
import type { FreightCost } from "../../logistics/freight-cost";
import { freightModeNames } from "../../logistics/freight-mode";
import { enoughTrips } from "../../logistics/past-trips";
import type { Tone } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Desk } from "../desk/desk";
import { rowLink } from "../desk/line-columns";
import { numberAt, textAt } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import { textsOf } from "../ship/shipments";
import type { Offer, Standing } from "./offers";

const texts = {
  shipment: { "zh-CN": "订单", en: "Order" },
  mode: { "zh-CN": "方式", en: "Mode" },
  charged: { "zh-CN": "计费依据", en: "Charged by" },
  kg: { "zh-CN": "{charged} kg 实重", en: "{charged} kg weight" },
  kgTurned: { "zh-CN": "{charged} kg 体积重", en: "{charged} kg volume weight" },
  cbm: { "zh-CN": "{charged} m³", en: "{charged} m³" },
  cbmTurned: { "zh-CN": "{charged} 重量吨", en: "{charged} t by weight" },
  containers: { "zh-CN": "{charged} 个 {type}", en: "{charged} × {type}" },
  minimum: { "zh-CN": "最低收费", en: "minimum charge" },
  lacksWeight: { "zh-CN": "{basis}（缺毛重，未比重量）", en: "{basis} (weight unknown, not compared)" },
  cost: { "zh-CN": "费用", en: "Cost" },
  days: { "zh-CN": "天数", en: "Days" },
  arrival: { "zh-CN": "预计到达", en: "Arrives" },
  late: { "zh-CN": "晚于交期", en: "Days late" },
  past: { "zh-CN": "以往", en: "Past" },
  pastFew: { "zh-CN": "{trips} 票，太少", en: "{trips} trips: too few" },
  pastRate: { "zh-CN": "{judged} 票准时 {onTime} 票", en: "{onTime} of {judged} on time" },
  pastDays: { "zh-CN": "{rate}，平均 {days} 天", en: "{rate}, {days} days on average" },
  verdict: { "zh-CN": "结论", en: "Verdict" },
  advised: { "zh-CN": "建议：按期到达中最便宜", en: "Advised: cheapest of those in time" },
  advisedUndated: { "zh-CN": "建议：最便宜", en: "Advised: cheapest" },
  advisedLate: { "zh-CN": "都晚于交期，这个最快", en: "All come late; this is the fastest" },
  cheapest: { "zh-CN": "最便宜，但晚", en: "Cheapest, but late" },
  fastest: { "zh-CN": "最快", en: "Fastest" },
  expired: { "zh-CN": "报价 {day} 已过期", en: "Quote expired on {day}" },
  unknown: { "zh-CN": "缺体积、毛重或柜型，算不出", en: "Volume, weight or container type is missing" },
} as const satisfies Record<string, Text>;

const tones: Readonly<Record<Standing, Tone>> = {
  advised: "good",
  advisedLate: "warning",
  cheapest: "plain",
  fastest: "plain",
  expired: "muted",
  unknown: "muted",
  plain: "plain",
};

function basisText({ by, charged, isTurned, lacksWeight }: FreightCost, offer: Offer, { say }: Desk): string {
  const type = textAt(offer.quote, "containerType") ?? "";
  const which = isTurned && by !== "minimum" && by !== "containers" ? (`${by}Turned` as const) : by;
  const basis = say(texts[which], { charged: by === "minimum" ? "" : charged, type });
  return lacksWeight ? say(texts.lacksWeight, { basis }) : basis;
}

function pastText({ past }: Offer, { say }: Desk): string | null {
  const { trips, judged, onTime, meanDays } = past;
  if (trips === 0) return null;
  if (judged < enoughTrips) return say(texts.pastFew, { trips });
  const rate = say(texts.pastRate, { judged, onTime });
  return Number.isNaN(meanDays) ? rate : say(texts.pastDays, { rate, days: Math.round(meanDays * 10) / 10 });
}

function verdictText({ standing, quote, late }: Offer, { say }: Desk): string | null {
  if (standing === "plain") return null;
  if (standing === "expired") return say(texts.expired, { day: dayText(numberAt(quote, "validUntil")) });
  return say(standing === "advised" && Number.isNaN(late) ? texts.advisedUndated : texts[standing]);
}

export const offerColumns: readonly Column<Offer>[] = [
  {
    id: "order",
    label: texts.shipment,
    width: 16,
    cell: ({ shipment }, { say }) => {
      const [first] = shipment.items;
      return textCell(textsOf(shipment, "orderNo", say), first && { link: rowLink(first.line) });
    },
  },
  {
    id: "forwarder",
    label: fieldLabel("forwarder"),
    width: 16,
    cell: ({ quote }) => {
      const { lines } = quote.table;
      const row = lines.rows[quote.at] ?? 0;
      const link = { to: "cell", sheet: lines.sheet, row, column: lines.table.area.firstColumn } as const;
      return textCell(textAt(quote, "forwarder"), { link });
    },
  },
  {
    id: "mode",
    label: texts.mode,
    width: 8,
    cell: ({ mode }, { say }) => textCell(say(freightModeNames[mode])),
  },
  {
    id: "charged",
    label: texts.charged,
    width: 20,
    cell: (offer, desk) => textCell(offer.cost && basisText(offer.cost, offer, desk)),
  },
  { id: "cost", label: texts.cost, width: 12, cell: ({ cost }) => numberCell(cost?.cost ?? null, "money") },
  { id: "currency", label: fieldLabel("currency"), width: 8, cell: ({ currency }) => textCell(currency) },
  { id: "days", label: texts.days, width: 7, cell: ({ days }) => numberCell(days, "days") },
  { id: "arrival", label: texts.arrival, width: 12, cell: ({ arrival }) => dayCell(arrival) },
  {
    id: "late",
    label: texts.late,
    width: 9,
    cell: ({ late }) => (late > 0 ? numberCell(late, "days", { tone: "bad" }) : { kind: "none" }),
  },
  { id: "past", label: texts.past, width: 24, cell: (offer, desk) => textCell(pastText(offer, desk)) },
  {
    id: "verdict",
    label: texts.verdict,
    width: 28,
    cell: (offer, desk) => textCell(verdictText(offer, desk), { tone: tones[offer.standing] }),
  },
];
