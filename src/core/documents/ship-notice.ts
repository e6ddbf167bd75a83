import type { Text } from "../lang";
import type { FieldId } from "../orders/fields";
import type { Block, ReportSheet } from "../report/blocks";
import type { Desk } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { textColumn } from "./desk/line-columns";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks } from "./desk/table-block";
import {
  cartonSizeOf,
  cartonsOf,
  itemProduct,
  ofItem,
  orderNoText,
  quantityOf,
  unitOf,
  volumeOf,
  weightOf,
} from "./ship/cargo-columns";
import { shipLines } from "./ship/ship-lines";
import { shipDayText, shipmentsOf, textsOf, type Shipment } from "./ship/shipments";
import { shipWants } from "./ship/ship-wants";

const texts = {
  name: { "zh-CN": "出运通知单", en: "Ship notice" },
  title: { "zh-CN": "出运通知单（{copy}）", en: "Ship notice ({copy})" },
  sheet: { "zh-CN": "出运通知单 第{copy}联", en: "Ship notice, copy {copy}" },
  shipDay: { "zh-CN": "出运日期", en: "Ships on" },
  selection: { "zh-CN": "范围", en: "Selection" },
  rule: {
    "zh-CN": "凭本单和财务出库单装货，缺一不可；次日要发的货须提前一天确定并装好车。",
    en: "Loading needs this notice and finance's warehouse-out slip. What ships tomorrow is fixed and loaded today.",
  },
  none: { "zh-CN": "没有要出运的行。", en: "Nothing is to ship." },
} as const satisfies Record<string, Text>;

/** The keeper gets one of the three copies. Source: domain.md, section 2, duty 15. */
const copies = [
  { "zh-CN": "第一联 业务存根", en: "copy 1, sales" },
  { "zh-CN": "第二联 仓管", en: "copy 2, warehouse keeper" },
  { "zh-CN": "第三联 跟单", en: "copy 3, clerk" },
] as const satisfies readonly Text[];

const headFields: readonly FieldId[] = [
  "shippingNoticeNo",
  "customer",
  "orderNo",
  "customerPo",
  "destination",
  "warehouseOutNo",
  "truckPlate",
  "driver",
  "containerNo",
  "containerType",
  "forwarder",
  "salesperson",
];

const columns = [
  orderNoText,
  itemProduct,
  ofItem(textColumn("shippingMark", 14)),
  ofItem(textColumn("remarks", 14)),
  cartonSizeOf,
  quantityOf,
  unitOf,
  cartonsOf,
  volumeOf,
  weightOf,
];

export const shipNotice = paper({
  kind: "ship-notice",
  name: texts.name,
  help: {
    "zh-CN": "次日要发的货，一单一页，一式三联（业务、仓管、跟单）",
    en: "what leaves on the next working day, a page each, in three copies",
  },
  from: ["orders", "dispatch"],
  wants: [
    {
      fields: ["orderQty", "cartonCount", "shippedQty"],
      use: { "zh-CN": "数量", en: "quantities" },
      must: true,
    },
    ...shipWants,
    { fields: ["shippingNoticeNo"], use: { "zh-CN": "通知单号", en: "the notice's number" } },
    { fields: ["shippingMark"], use: { "zh-CN": "唛头", en: "the shipping mark" } },
  ],
  outward: true,
  sheets: (desk) => copies.map((_, copy) => copySheet(desk, copy)),
});

function copySheet(desk: Desk, copy: number): ReportSheet {
  const { say } = desk;
  const label = say(copies[copy] ?? copies[0]);
  const title = say(texts.title, { copy: label });
  const { lines, day, selection } = shipLines(desk);
  const shipments = shipmentsOf(lines);
  const blocks = shipments.slice(0, mostForms).flatMap((shipment, at): readonly Block[] => [
    { kind: "heading", level: 1, text: title, newPage: at > 0 },
    {
      kind: "facts",
      items: [
        ...headFields.map((field) => ({
          label: say(fieldLabel(field)),
          text: textsOf(shipment, field, say),
        })),
        { label: say(texts.shipDay), text: shipDayText(shipment, desk, day) },
        { label: say(texts.selection), text: selection },
      ],
    },
    ...goods(desk, shipment, `goods-${copy}-${at}`),
    { kind: "note", text: say(texts.rule) },
    signatures(desk, ["sales", "clerk", "keeper", "finance"]),
  ]);
  const empty: readonly Block[] = [
    { kind: "heading", level: 1, text: title },
    { kind: "note", text: `${say(texts.none)} ${selection}` },
  ];
  return {
    name: say(texts.sheet, { copy: copy + 1 }),
    landscape: true,
    blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, shipments.length)] : empty,
  };
}

function goods(desk: Desk, { items }: Shipment, id: string): readonly Block[] {
  return tableBlocks(desk, { id, columns, items, empty: texts.none });
}
