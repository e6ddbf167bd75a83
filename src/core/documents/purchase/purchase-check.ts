import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { linePlate } from "../../packaging/bag-plate";
import { deviation, leastAllowed, mostAllowed, orderStanding } from "../../packaging/deviation";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { byText } from "../desk/grouped";
import { dayColumn, orderNoColumn, productColumn, textColumn } from "../desk/line-columns";
import { numberAt, textAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import type { Purchase } from "./purchased";

const texts = {
  heading: {
    "zh-CN": "采购单核对：未到货或数量不符的",
    en: "Purchases not arrived, or of another quantity than allowed",
  },
  none: {
    "zh-CN": "采购单都已到货，数量都在允许范围内。",
    en: "All purchases have arrived and are as allowed.",
  },
  share: { "zh-CN": "偏差", en: "Deviation" },
  standing: { "zh-CN": "判断", en: "Judgement" },
  over: { "zh-CN": "超允许 {count}", en: "{count} over the limit" },
  under: { "zh-CN": "少 {count}", en: "{count} short" },
  late: { "zh-CN": "未到，已过 {days} 天", en: "not there, {days} days late" },
  waiting: { "zh-CN": "未到", en: "not there" },
  next: { "zh-CN": "；", en: "; " },
} as const satisfies Record<string, Text>;

interface Checked {
  readonly purchase: Purchase;
  readonly faults: readonly string[];
}

const ofLine = (column: Column<Line>): Column<Checked> => ({
  ...column,
  cell: ({ purchase }, desk) => column.cell(purchase.line, desk),
});

const columns: readonly Column<Checked>[] = [
  ofLine(textColumn("supplier", 12)),
  ofLine(textColumn("purchaseNo", 12)),
  ofLine(orderNoColumn),
  ofLine(textColumn("materialKind", 9)),
  ofLine({ ...productColumn, width: 22 }),
  {
    id: "needed",
    label: fieldOf("neededQty").label,
    width: 10,
    cell: ({ purchase: { line } }) => numberCell(numberAt(line, "neededQty"), "count"),
  },
  {
    id: "ordered",
    label: { "zh-CN": "订购数量", en: "Ordered" },
    width: 10,
    cell: ({ purchase }) => numberCell(purchase.ordered, "count"),
  },
  { id: "share", label: texts.share, width: 9, cell: shareCell },
  ofLine({ ...dayColumn("requiredDate"), label: { "zh-CN": "要求到货", en: "To arrive by" } }),
  {
    id: "standing",
    label: texts.standing,
    width: 26,
    cell: ({ faults }, { say }) => textCell(faults.join(say(texts.next)), { tone: "bad" }),
  },
];

function shareCell({ purchase: { line, ordered } }: Checked) {
  const needed = numberAt(line, "neededQty");
  return needed > 0 && ordered >= 0 ? numberCell(deviation(ordered, needed), "percent") : textCell(null);
}

/** Purchases that are not there or not as allowed, by supplier; nothing where there is no purchase table. */
export function purchaseCheck(desk: Desk, purchases: readonly Purchase[]): readonly Block[] {
  if (purchases.length === 0) return [];
  const items = purchases
    .map((purchase) => ({
      purchase,
      faults: [...quantityFaults(purchase, desk), ...arrivalFaults(purchase, desk)],
    }))
    .filter(({ faults }) => faults.length > 0)
    .sort((a, b) => byText(supplierOf(a), supplierOf(b)));
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "purchases", columns, items, empty: texts.none }),
  ];
}

function supplierOf({ purchase }: Checked): string {
  return textAt(purchase.line, "supplier") ?? "\uffff";
}

function quantityFaults({ kind, line, ordered }: Purchase, { say, settings }: Desk): readonly string[] {
  const needed = numberAt(line, "neededQty");
  if (kind === null || !(needed >= 0 && ordered >= 0)) return [];
  const isNewPlate = linePlate(line.table.lines, line.at) === "newPlate";
  const bagFloat = isNewPlate ? settings.newPlateBagFloat : settings.regularBagFloat;
  const float = kind === "bags" ? bagFloat : 0;
  switch (orderStanding(ordered, needed, float)) {
    case "over":
      return [say(texts.over, { count: ordered - mostAllowed(needed, float) })];
    case "under":
    case "short":
      return [say(texts.under, { count: Math.max(needed, leastAllowed(needed, float)) - ordered })];
    case "met":
      return [];
  }
}

function arrivalFaults({ line, isArrived }: Purchase, { say, date }: Desk): readonly string[] {
  if (isArrived) return [];
  const days = date - numberAt(line, "requiredDate");
  return [days > 0 ? say(texts.late, { days }) : say(texts.waiting)];
}
