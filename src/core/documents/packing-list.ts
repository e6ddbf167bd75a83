import type { Text } from "../lang";
import { cartonRuns, type CartonRun } from "../packaging/carton-numbers";
import { sizeText } from "../packaging/size";
import { volumeM3 } from "../packaging/volume";
import type { Block } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import type { Desk } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { productText, sizeAt, textAt, unitText } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks, type Column } from "./desk/table-block";
import { shipLines } from "./ship/ship-lines";
import { shipDayText, shipmentsOf, textsOf, type Shipment, type ShipItem } from "./ship/shipments";
import { shipWants } from "./ship/ship-wants";

const texts = {
  name: { "zh-CN": "装箱单", en: "Packing list" },
  shipDay: { "zh-CN": "出货日期", en: "Ships on" },
  cartonNos: { "zh-CN": "箱号", en: "Carton no." },
  toBeNumbered: { "zh-CN": "待定", en: "open" },
  holds: { "zh-CN": "每箱", en: "Per carton" },
  quantity: { "zh-CN": "数量", en: "Quantity" },
  volume: { "zh-CN": "体积(m³)", en: "Volume (m³)" },
  weight: { "zh-CN": "毛重(kg)", en: "Gross (kg)" },
  full: {
    "zh-CN": "毛重按满箱计；尾箱以实称为准。箱号为“待定”的缺装箱数。",
    en: "Gross weight counts every carton as full; weigh the last one. “open” lacks the quantity per carton.",
  },
  none: { "zh-CN": "没有要出货的行。", en: "Nothing is to ship." },
} as const satisfies Record<string, Text>;

/** Cartons of one run, with the line they hold. */
interface PackedRun {
  readonly run: CartonRun;
  readonly item: ShipItem;
}

const columns: readonly Column<PackedRun>[] = [
  {
    id: "cartonNos",
    label: texts.cartonNos,
    width: 13,
    cell: ({ run: { first, last } }, { say }) => {
      if (Number.isNaN(first)) return textCell(say(texts.toBeNumbered), { tone: "warning" });
      return textCell(first === last ? String(first) : `${first}–${last}`);
    },
  },
  {
    id: "orderNo",
    label: fieldLabel("orderNo"),
    width: 14,
    cell: ({ item }) => textCell(textAt(item.line, "orderNo")),
  },
  {
    id: "product",
    label: { "zh-CN": "品名规格", en: "Product" },
    width: 26,
    cell: ({ item }) => textCell(productText(item.line)),
  },
  {
    id: "mark",
    label: fieldLabel("shippingMark"),
    width: 14,
    fields: ["shippingMark"],
    cell: ({ item }) => textCell(textAt(item.line, "shippingMark")),
  },
  {
    id: "cartonSize",
    label: fieldLabel("cartonSize"),
    width: 14,
    fields: ["cartonSize"],
    cell: ({ item }) => {
      const size = sizeAt(item.line, "cartonSize");
      return textCell(size && sizeText(size));
    },
  },
  {
    id: "cartons",
    label: fieldLabel("cartonCount"),
    width: 8,
    sum: "count",
    cell: ({ run }) => numberCell(run.cartons, "count"),
  },
  { id: "holds", label: texts.holds, width: 9, cell: ({ run }) => numberCell(run.holds, "quantity") },
  {
    id: "quantity",
    label: texts.quantity,
    width: 11,
    sum: "quantity",
    cell: ({ run }) => numberCell(run.quantity, "quantity"),
  },
  {
    id: "unit",
    label: fieldLabel("unit"),
    width: 6,
    cell: ({ item }, { say }) => textCell(unitText(item.line, say)),
  },
  {
    id: "volume",
    label: texts.volume,
    width: 11,
    sum: "volume",
    fields: ["cartonSize"],
    cell: ({ run, item }) => {
      const size = sizeAt(item.line, "cartonSize");
      return numberCell(size && volumeM3(size, run.cartons), "volume");
    },
  },
  {
    id: "weight",
    label: texts.weight,
    width: 11,
    sum: "weight",
    fields: ["grossWeight"],
    cell: ({ run, item: { cargo } }) =>
      numberCell(Math.round(((cargo.weightKg * run.cartons) / cargo.cartons) * 1000) / 1000, "weight"),
  },
];

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
  return tableBlocks(desk, { id: `cartons-${at}`, columns, items: runs, empty: texts.none });
}
