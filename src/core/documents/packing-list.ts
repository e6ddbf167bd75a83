import type { Text } from "../lang";
import { cartonRuns } from "../packaging/carton-numbers";
import type { Block } from "../report/blocks";
import type { Desk } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks } from "./desk/table-block";
import { packedColumns, type PackedRun } from "./ship/packed-columns";
import { shipLines } from "./ship/ship-lines";
import { shipDayText, shipmentsOf, textsOf, type Shipment } from "./ship/shipments";
import { shipWants } from "./ship/ship-wants";

const texts = {
  name: { "zh-CN": "装箱单", en: "Packing list" },
  shipDay: { "zh-CN": "出货日期", en: "Ships on" },
  full: {
    "zh-CN": "毛重按满箱计；尾箱以实称为准。箱号为“待定”的缺装箱数。",
    en: "Gross weight counts every carton as full; weigh the last one. “open” lacks the quantity per carton.",
  },
  none: { "zh-CN": "没有要出货的行。", en: "Nothing is to ship." },
} as const satisfies Record<string, Text>;

/** Cartons numbered through every shipment. Source: domain.md, section 5. */
export const packingList = paper({
  kind: "packing-list",
  name: texts.name,
  help: {
    "zh-CN": "次日出货或所选订单：连续箱号、尾箱、箱数、体积、毛重合计",
    en: "of the next day's shipments or chosen orders: carton numbers, last carton, volume and weight",
  },
  from: ["orders"],
  wants: [
    { fields: ["orderQty"], use: { "zh-CN": "数量", en: "quantities" }, must: true },
    ...shipWants,
    { fields: ["shippingMark"], use: { "zh-CN": "唛头", en: "the shipping mark" } },
  ],
  outward: true,
  sheets: (desk) => {
    const { say } = desk;
    const { lines, day, selection } = shipLines(desk);
    const shipments = shipmentsOf(lines);
    const title: Block = { kind: "heading", level: 1, text: say(texts.name) };
    const blocks = shipments.slice(0, mostForms).flatMap((shipment, at): readonly Block[] => [
      { ...title, newPage: at > 0 },
      {
        kind: "facts",
        items: [
          { label: say(fieldLabel("customer")), text: textsOf(shipment, "customer", say) },
          { label: say(fieldLabel("customerPo")), text: textsOf(shipment, "customerPo", say) },
          { label: say(fieldLabel("orderNo")), text: textsOf(shipment, "orderNo", say) },
          { label: say(texts.shipDay), text: shipDayText(shipment, desk, day) },
          { label: say(fieldLabel("destination")), text: textsOf(shipment, "destination", say) },
          { label: say(fieldLabel("containerNo")), text: textsOf(shipment, "containerNo", say) },
        ],
      },
      ...cartonTable(desk, shipment, at),
      { kind: "note", text: say(texts.full) },
      signatures(desk, ["clerk", "keeper", "sales"]),
    ]);
    const empty: readonly Block[] = [title, { kind: "note", text: `${say(texts.none)} ${selection}` }];
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, shipments.length)] : empty,
      },
    ];
  },
});

function cartonTable(desk: Desk, { items }: Shipment, at: number): readonly Block[] {
  const runs = cartonRuns(items.map(({ cargo }) => cargo)).flatMap((run): PackedRun[] => {
    const item = items[run.goods];
    return item ? [{ run, item }] : [];
  });
  return tableBlocks(desk, { id: `cartons-${at}`, columns: packedColumns, items: runs, empty: texts.none });
}
