import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { sizeText } from "../../packaging/size";
import type { Block } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { dayOrWords, orderNoColumn, productColumn, textColumn } from "../desk/line-columns";
import { sizeAt, textAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { confirmFirst } from "./confirm-first";
import type { PackagingNeed } from "./packaging-need";

const texts = {
  noSupplier: { "zh-CN": "供应商未定", en: "Supplier not settled" },
  none: { "zh-CN": "没有要补订的包装袋和纸箱。", en: "No bags or cartons are to be ordered." },
  over: { "zh-CN": "多订 {count}", en: "{count} too many" },
  covered: {
    "zh-CN": "已订足：{count} 项。只填了到货日、没填订购数的 {presumed} 项按已订处理。",
    en: "Ordered in full: {count}. {presumed} have an arrival but no quantity and are taken for ordered.",
  },
  unknown: {
    "zh-CN": "算不出需求的 {count} 项：{orders}。请补数量、每包片数、每箱包数。",
    en: "No need can be worked out for {count}: {orders}. Fill in quantity, pieces per bag and bags per carton.",
  },
  leftOver: {
    "zh-CN":
      "余袋按已完成订单“订购数 − 应用数”推算，同产品同版才算；用前请仓库点数，坏袋没有扣。已够用的 {enough} 项不再列出。",
    en: "Bags left over are ordered less needed of finished orders, same product and plate only. Have them counted first: spoilt bags are not taken off. {enough} needing no more are not listed.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

const kindTexts = {
  bags: { "zh-CN": "包装袋", en: "Bags" },
  cartons: { "zh-CN": "纸箱", en: "Cartons" },
} as const satisfies Record<PackagingNeed["kind"], Text>;

const ofLine = (column: Column<Line>): Column<PackagingNeed> => ({
  ...column,
  cell: ({ line }, desk) => column.cell(line, desk),
});

const columns: readonly Column<PackagingNeed>[] = [
  {
    id: "kind",
    label: fieldOf("materialKind").label,
    width: 8,
    cell: ({ kind }, { say }) => textCell(say(kindTexts[kind])),
  },
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 16)),
  ofLine({ ...productColumn, width: 20 }),
  {
    id: "spec",
    label: { "zh-CN": "包材规格", en: "Specification" },
    width: 20,
    cell: (need) => textCell(specText(need)),
  },
  {
    id: "needed",
    label: fieldOf("neededQty").label,
    width: 10,
    cell: ({ needed }) => numberCell(needed, "count"),
  },
  {
    id: "band",
    label: { "zh-CN": "允许范围", en: "Allowed" },
    width: 15,
    cell: ({ needed, most }, { say }) =>
      textCell([...new Set([needed, most])].map((value) => say(figure, { value })).join("–")),
  },
  {
    id: "ordered",
    label: { "zh-CN": "已订", en: "Ordered" },
    width: 9,
    fields: ["bagsOrdered", "cartonsOrdered", "purchaseNo"],
    cell: orderedCell,
  },
  {
    id: "leftOver",
    label: { "zh-CN": "余袋(推算)", en: "Left over (est.)" },
    width: 10,
    fields: ["bagsOrdered"],
    cell: ({ leftOver }) =>
      leftOver > 0 ? numberCell(leftOver, "count", { tone: "warning" }) : { kind: "none" },
  },
  {
    id: "toOrder",
    label: { "zh-CN": "还要订", en: "To order" },
    width: 10,
    cell: ({ toOrder }) => (toOrder > 0 ? numberCell(toOrder, "count") : { kind: "none" }),
  },
  {
    id: "latest",
    label: { "zh-CN": "最迟到货", en: "At the latest" },
    width: 12,
    fields: ["prodStartPlan"],
    cell: ({ latest }) => dayCell(latest),
  },
  {
    id: "arrival",
    label: { "zh-CN": "目前到货", en: "Arrival so far" },
    width: 12,
    fields: ["bagArrivalDate", "cartonArrivalDate"],
    cell: ({ line, kind }) => dayOrWords(line, kind === "bags" ? "bagArrivalDate" : "cartonArrivalDate"),
  },
  {
    id: "confirm",
    label: { "zh-CN": "下单前先确认", en: "Settle first" },
    width: 26,
    cell: (need, desk) => textCell(confirmFirst(need, desk), { tone: "bad" }),
  },
];

const figure: Text = { "zh-CN": "{value}", en: "{value}" };

function specText({ line, kind }: PackagingNeed): string {
  const size = sizeAt(line, "cartonSize");
  const parts =
    kind === "bags"
      ? [textAt(line, "bagType"), textAt(line, "bagNewPlate")]
      : [size && sizeText(size), textAt(line, "cartonQuality")];
  return parts.filter((part) => part !== null).join(" ");
}

function orderedCell({ ordered, most }: PackagingNeed, { say }: Desk) {
  if (!(ordered > most)) return numberCell(ordered, "count");
  return textCell(`${say(figure, { value: ordered })} ${say(texts.over, { count: ordered - most })}`, {
    tone: "bad",
  });
}

function isToOrder({ toOrder, ordered, most }: PackagingNeed): boolean {
  return toOrder > 0 || ordered > most;
}

function isCoveredByLeftovers(need: PackagingNeed): boolean {
  return need.leftOver > 0 && !isToOrder(need);
}

/** What is to be ordered, a table a supplier; and in notes what was ordered already or cannot be worked out. */
export function orderTables(desk: Desk, needs: readonly PackagingNeed[]): readonly Block[] {
  const { say } = desk;
  const known = needs.filter(({ needed }) => !Number.isNaN(needed));
  const groups = grouped(
    known.filter(isToOrder),
    ({ line }) => textAt(line, "supplier") ?? say(texts.noSupplier),
  );
  const tables = [...groups].flatMap(([supplier, items], at): readonly Block[] => [
    { kind: "heading", level: 2, text: supplier },
    ...tableBlocks(desk, { id: `order-${at}`, columns, items, empty: texts.none }),
  ]);
  return [...(tables.length > 0 ? tables : [note(say(texts.none))]), ...notes(desk, needs, known)];
}

function notes(
  { say }: Desk,
  needs: readonly PackagingNeed[],
  known: readonly PackagingNeed[],
): readonly Block[] {
  const presumed = known.filter((need) => need.presumed).length;
  const unknown = needs.filter(({ needed }) => Number.isNaN(needed));
  const orders = [...new Set(unknown.map(({ line }) => textAt(line, "orderNo") ?? "—"))];
  return [
    note(say(texts.covered, { count: known.filter((need) => !isToOrder(need)).length - presumed, presumed })),
    ...(needs.some(({ leftOver }) => leftOver > 0)
      ? [note(say(texts.leftOver, { enough: needs.filter(isCoveredByLeftovers).length }))]
      : []),
    ...(unknown.length > 0
      ? [note(say(texts.unknown, { count: unknown.length, orders: orders.join(say(texts.separator)) }))]
      : []),
  ];
}

function note(text: string): Block {
  return { kind: "note", text };
}
