import type { Day } from "../dates/day";
import type { Text } from "../lang";
import { textCell } from "../report/cells";
import type { Desk } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { dayColumn, orderNoColumn, textColumn } from "./desk/line-columns";
import { productText } from "./desk/line-values";
import { paper } from "./desk/paper";
import type { Column } from "./desk/table-block";
import { cartonsOf, ofItem, volumeOf, weightOf } from "./ship/cargo-columns";
import { cargoOf } from "./ship/cargo";
import { gateFaults, gateIsWhole } from "./ship/gate";
import { shipLines } from "./ship/ship-lines";
import type { ShipItem } from "./ship/shipments";
import { shipWants } from "./ship/ship-wants";
import { tripBlocks } from "./ship/trip-blocks";

const texts = {
  name: { "zh-CN": "派车计划", en: "Dispatch plan" },
  title: { "zh-CN": "派车计划 {day}", en: "Dispatch plan for {day}" },
  cutOff: { "zh-CN": "截止", en: "Cut-off" },
  cutOffDay: {
    "zh-CN": "{day} 下班前确认，当天通知的有权拒绝",
    en: "confirmed by {day}; calls on the day may be refused",
  },
  count: { "zh-CN": "发货", en: "Shipments" },
  counted: {
    "zh-CN": "{count} 行，其中 {held} 行还不能装",
    en: "{count} lines, {held} not to be loaded yet",
  },
  gate: { "zh-CN": "能否装货", en: "May it be loaded" },
  ready: { "zh-CN": "可装", en: "Yes" },
  readySoFar: { "zh-CN": "所查项齐", en: "As far as known" },
  next: { "zh-CN": "；", en: "; " },
  rule: {
    "zh-CN": "出运通知单和出库单齐全方可装货，头天装好车，司机上班不等货。",
    en: "Loading needs the ship notice and the warehouse-out slip; trucks are loaded the day before.",
  },
} as const satisfies Record<string, Text>;

function columnsFor(day: Day): readonly Column<ShipItem>[] {
  return [
    ofItem(textColumn("customer", 16)),
    ofItem(orderNoColumn),
    {
      id: "product",
      label: { "zh-CN": "品名规格", en: "Product" },
      width: 20,
      fields: ["productName", "productCode"],
      cell: ({ line }) => textCell(productText(line)),
    },
    ofItem(textColumn("destination", 12)),
    ofItem(textColumn("shippingNoticeNo", 13)),
    ofItem(textColumn("warehouseOutNo", 13)),
    ofItem(dayColumn("dispatchConfirmedDate")),
    {
      id: "gate",
      label: texts.gate,
      width: 24,
      cell: ({ line }, desk) => gateCell(desk, gateFaults(line, day, desk), gateIsWhole(line)),
    },
    cartonsOf,
    volumeOf,
    weightOf,
  ];
}

function gateCell({ say }: Desk, faults: readonly string[], isWhole: boolean) {
  if (faults.length > 0) return textCell(faults.join(say(texts.next)), { tone: "bad" });
  return isWhole
    ? textCell(say(texts.ready), { tone: "good" })
    : textCell(say(texts.readySoFar), { tone: "muted" });
}

/** Tomorrow's trucks, their loads, and what may not be loaded yet. Source: domain.md, section 2, duty 15. */
export const dispatchPlan = paper({
  kind: "dispatch-plan",
  name: texts.name,
  help: {
    "zh-CN": "次日发货按车分组：箱数、方数、毛重，双单是否齐全，是否提前一天确认",
    en: "the next day's loads by truck: cartons, volume, weight, both papers, and whether confirmed a day ahead",
  },
  from: ["dispatch", "orders"],
  wants: [
    ...shipWants,
    { fields: ["truckPlate"], use: { "zh-CN": "按车分组", en: "group the loads by truck" } },
    { fields: ["shippingNoticeNo"], use: { "zh-CN": "检查出运通知单", en: "check the ship notice" } },
    { fields: ["warehouseOutNo"], use: { "zh-CN": "检查出库单", en: "check the warehouse-out slip" } },
    {
      fields: ["dispatchConfirmedDate"],
      use: { "zh-CN": "检查是否提前一天确认", en: "check that it was confirmed a day ahead" },
    },
  ],
  sheets: (desk) => {
    const { say } = desk;
    const { day, lines, selection } = shipLines(desk);
    const items = lines.map((line) => ({ line, cargo: cargoOf(line) }));
    const held = lines.filter((line) => gateFaults(line, day, desk).length > 0).length;
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.title, { day: fullDay(day, say) }), selection, [
            { label: say(texts.count), text: say(texts.counted, { count: lines.length, held }) },
            { label: say(texts.cutOff), text: say(texts.cutOffDay, { day: fullDay(desk.date, say) }) },
          ]),
          ...tripBlocks(desk, items, columnsFor(day)),
          { kind: "note", text: say(texts.rule) },
          signatures(desk, ["clerk", "sales", "keeper", "driver"]),
        ],
      },
    ];
  },
});
