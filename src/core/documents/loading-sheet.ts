import type { Text } from "../lang";
import { tallyMarks } from "../loading/tally-marks";
import type { Block, Fact } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import { clauseOf } from "../responsibility/matrix";
import type { Desk } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { numberAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks, type Column } from "./desk/table-block";
import { choiceTable } from "./load/choice-table";
import { containerCheckText } from "./load/container-check";
import { cartonSizeOf, cartonsOf, itemProduct, orderNoText, volumeOf, weightOf } from "./ship/cargo-columns";
import { shipLines } from "./ship/ship-lines";
import { byContainer, shipDayText, textsOf, type Shipment, type ShipItem } from "./ship/shipments";
import { shipWants } from "./ship/ship-wants";

const texts = {
  name: { "zh-CN": "装柜单", en: "Loading sheet" },
  day: { "zh-CN": "装柜日期", en: "Loaded on" },
  seal: { "zh-CN": "封号", en: "Seal no." },
  watcher: { "zh-CN": "监柜点数", en: "Watched and counted by" },
  marks: { "zh-CN": "点数板（装到就划掉）", en: "Tally (cross off as they go in)" },
  counted: { "zh-CN": "实点", en: "Counted" },
  difference: { "zh-CN": "差数", en: "Difference" },
  rule: {
    "zh-CN": "关门前逐行核对实点与箱数，差一箱也要找到。点数出错：{note}。",
    en: "Before the doors close every count must meet its cartons; one short is to be found. A wrong count: {note}.",
  },
  none: { "zh-CN": "没有要装柜的行。", en: "Nothing is to be loaded." },
} as const satisfies Record<string, Text>;

const columns: readonly Column<ShipItem>[] = [
  orderNoText,
  { ...itemProduct, width: 22 },
  cartonSizeOf,
  {
    id: "marks",
    label: texts.marks,
    width: 44,
    cell: ({ cargo }) =>
      textCell(
        tallyMarks(cargo.cartons)
          .map((mark) => `☐${mark}`)
          .join(" "),
      ),
  },
  cartonsOf,
  {
    id: "counted",
    label: texts.counted,
    width: 9,
    cell: ({ line }) => numberCell(numberAt(line, "countedCartons"), "count"),
  },
  {
    id: "difference",
    label: texts.difference,
    width: 9,
    cell: ({ line, cargo }) => {
      const difference = numberAt(line, "countedCartons") - cargo.cartons;
      return numberCell(difference, "count", { tone: difference === 0 ? "good" : "bad" });
    },
  },
  volumeOf,
  weightOf,
];

/** What goes into a container, which one, and the count while it is loaded. Source: domain.md, section 2, duty 13. */
export const loadingSheet = paper({
  kind: "loading-sheet",
  name: texts.name,
  help: {
    "zh-CN": "一柜一页：箱数、体积、毛重、选柜、柜号校验、点数板",
    en: "a page a container: cartons, volume, weight, which container, its check digit, a tally",
  },
  from: ["orders", "dispatch"],
  wants: [
    {
      fields: ["orderQty", "cartonCount", "shippedQty"],
      use: { "zh-CN": "数量", en: "quantities" },
      must: true,
    },
    ...shipWants.filter(({ fields }) => !fields.includes("destination")),
    {
      fields: ["containerNo"],
      use: { "zh-CN": "按柜分页、校验柜号", en: "a page a container, its check digit" },
    },
    { fields: ["containerType"], use: { "zh-CN": "核对已订柜型", en: "judge the container booked" } },
  ],
  sheets: (desk) => {
    const { say } = desk;
    const { lines, day, selection } = shipLines(desk);
    const loads = byContainer(lines);
    const title: Block = { kind: "heading", level: 1, text: say(texts.name) };
    const note = clauseOf("装柜")?.note;
    const blocks = loads
      .slice(0, mostForms)
      .flatMap((load, at): readonly Block[] => [
        { ...title, newPage: at > 0 },
        { kind: "facts", items: factsOf(desk, load, shipDayText(load, desk, day)) },
        ...tableBlocks(desk, { id: `load-${at}`, columns, items: load.items, empty: texts.none }),
        { kind: "note", text: say(texts.rule, { note: note ? say(note) : "" }) },
        ...choiceTable(desk, load, `choice-${at}`),
        signatures(desk, ["clerk", "keeper", "driver"]),
      ]);
    const empty: readonly Block[] = [title, { kind: "note", text: `${say(texts.none)} ${selection}` }];
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, loads.length)] : empty,
      },
    ];
  },
});

function factsOf({ say }: Desk, load: Shipment, day: string): readonly Fact[] {
  return [
    {
      label: say(fieldLabel("containerNo")),
      text: containerCheckText(textsOf(load, "containerNo", say), say),
    },
    { label: say(fieldLabel("containerType")), text: textsOf(load, "containerType", say) },
    { label: say(texts.seal), text: "" },
    ...(["customer", "orderNo", "truckPlate", "driver"] as const).map((field) => ({
      label: say(fieldLabel(field)),
      text: textsOf(load, field, say),
    })),
    { label: say(texts.day), text: day },
    { label: say(texts.watcher), text: textsOf(load, "counter", say) },
  ];
}
