import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { moreNote, mostForms, signatures } from "./desk/form";
import { textColumn } from "./desk/line-columns";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks } from "./desk/table-block";
import { cartonsOf, itemProduct, ofItem, orderNoText, quantityOf, unitOf } from "./ship/cargo-columns";
import { shipLines } from "./ship/ship-lines";
import { byReceiver, shipDayText, textsOf } from "./ship/shipments";
import { shipWants } from "./ship/ship-wants";

const texts = {
  name: { "zh-CN": "送货单", en: "Delivery note" },
  number: { "zh-CN": "送货单号", en: "Note no." },
  to: { "zh-CN": "收货单位", en: "Deliver to" },
  day: { "zh-CN": "送货日期", en: "Delivered on" },
  counted: {
    "zh-CN": "请当面点清箱数，查看外箱；数量不符、破损请在本单注明后签收。",
    en: "Please count the cartons and look at them now; write down any shortage or damage before signing.",
  },
  none: { "zh-CN": "没有要送的货。", en: "Nothing is to be delivered." },
} as const satisfies Record<string, Text>;

const columns = [
  orderNoText,
  ofItem(textColumn("customerPo", 14)),
  itemProduct,
  quantityOf,
  unitOf,
  cartonsOf,
  ofItem(textColumn("remarks", 16)),
];

/** What a customer gets on a day, to be signed for. */
export const deliveryNote = paper({
  kind: "delivery-note",
  name: texts.name,
  help: {
    "zh-CN": "次日送货，一个客户和目的地一页，供收货人点数签收",
    en: "the next day's deliveries, a page a customer and place, for the receiver to count and sign",
  },
  from: ["orders", "dispatch"],
  wants: [
    {
      fields: ["orderQty", "cartonCount", "shippedQty"],
      use: { "zh-CN": "数量", en: "quantities" },
      must: true,
    },
    ...shipWants.filter(({ fields }) => !fields.includes("grossWeight") && !fields.includes("cbm")),
  ],
  outward: true,
  sheets: (desk) => {
    const { say } = desk;
    const { lines, day, selection } = shipLines(desk);
    const notes = byReceiver(lines);
    const title: Block = { kind: "heading", level: 1, text: say(texts.name) };
    const blocks = notes.slice(0, mostForms).flatMap((note, at): readonly Block[] => [
      { ...title, newPage: at > 0 },
      {
        kind: "facts",
        items: [
          { label: say(texts.to), text: textsOf(note, "customer", say) },
          { label: say(texts.number), text: "" },
          { label: say(fieldLabel("destination")), text: textsOf(note, "destination", say) },
          { label: say(texts.day), text: shipDayText(note, desk, day) },
          { label: say(fieldLabel("truckPlate")), text: textsOf(note, "truckPlate", say) },
          { label: say(fieldLabel("driver")), text: textsOf(note, "driver", say) },
        ],
      },
      ...tableBlocks(desk, { id: `goods-${at}`, columns, items: note.items, empty: texts.none }),
      { kind: "note", text: say(texts.counted) },
      signatures(desk, ["clerk", "keeper", "driver", "receiver"]),
    ]);
    const empty: readonly Block[] = [title, { kind: "note", text: `${say(texts.none)} ${selection}` }];
    return [
      {
        name: say(texts.name),
        landscape: false,
        blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, notes.length)] : empty,
      },
    ];
  },
});
