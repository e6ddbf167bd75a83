import type { Text } from "../../lang";
import { linePlate } from "../../packaging/bag-plate";
import type { Block } from "../../report/blocks";
import { numberCell } from "../../report/cells";
import { linesOfKind, type Desk, type Line } from "../desk/desk";
import { blankColumn, dayColumn, orderNoColumn, productColumn, textColumn } from "../desk/line-columns";
import { numberAt, wordsAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { isThere, type Purchase } from "./purchased";

const texts = {
  heading: { "zh-CN": "制版跟进（每天跟到完成）", en: "Plates (followed every day until done)" },
  none: { "zh-CN": "没有在做的新版。", en: "No new plate is being made." },
  left: { "zh-CN": "剩余天数", en: "Days left" },
  followed: { "zh-CN": "今日进度", en: "Today's state" },
} as const satisfies Record<string, Text>;

const columns: readonly Column<Line>[] = [
  orderNoColumn,
  textColumn("customer", 16),
  { ...productColumn, width: 22 },
  textColumn("supplier", 12),
  textColumn("bagNewPlate", 12),
  textColumn("plateStatus", 12),
  dayColumn("plateDueDate"),
  {
    id: "left",
    label: texts.left,
    width: 9,
    fields: ["plateDueDate"],
    cell: (line, { date }) => {
      const days = numberAt(line, "plateDueDate") - date;
      return numberCell(days, "days", days < 0 ? { tone: "bad" } : {});
    },
  },
  dayColumn("bagArrivalDate"),
  dayColumn("prodStartPlan"),
  blankColumn("followed", texts.followed, 20),
];

/** New plates whose bags are not there. */
export function plateList(desk: Desk, purchases: readonly Purchase[]): readonly Block[] {
  const ofOrders = linesOfKind(desk, "orders").filter(
    (line) => line.table.need.left[line.at] !== 0 && !bagsAreThere(line, desk),
  );
  const bought = purchases.filter(({ isArrived, kind }) => !isArrived && kind === "bags");
  const items = [...ofOrders, ...bought.map(({ line }) => line)].filter(
    (line) => linePlate(line.table.lines, line.at) === "newPlate",
  );
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "plates", columns, items, empty: texts.none }),
  ];
}

function bagsAreThere(line: Line, { date }: Desk): boolean {
  const words = wordsAt(line, "bagArrivalDate");
  return numberAt(line, "bagArrivalDate") <= date || (words !== null && isThere(words));
}
