import type { Text } from "../../lang";
import { readStateWord } from "../../orders/values/state-words";
import type { Block } from "../../report/blocks";
import { linesOfKind, type Desk, type Line } from "../desk/desk";
import { dayColumn, orderNoColumn, productColumn, quantityColumn, textColumn } from "../desk/line-columns";
import { textAt, wordsAt } from "../desk/line-values";
import { tableBlocks, type Column } from "../desk/table-block";
import { isThere } from "./purchased";

const texts = {
  heading: { "zh-CN": "特殊原料（由跟单订购）", en: "Special material (the clerk orders it)" },
  none: { "zh-CN": "没有未到的特殊原料。", en: "No special material is waited for." },
} as const satisfies Record<string, Text>;

const columns: readonly Column<Line>[] = [
  textColumn("specialMaterial", 22),
  orderNoColumn,
  textColumn("customer", 16),
  productColumn,
  quantityColumn("orderQty"),
  dayColumn("materialArrivalDate"),
  dayColumn("prodStartPlan"),
  dayColumn("requiredDate"),
];

/** Special material of lines still to be produced that is not said to be there; nothing where no table keeps it. */
export function specialMaterials(desk: Desk): readonly Block[] {
  if (!desk.tables.some(({ lines }) => lines.columns.specialMaterial)) return [];
  const items = linesOfKind(desk, "orders").filter((line) => {
    const material = textAt(line, "specialMaterial");
    const words = wordsAt(line, "materialArrivalDate");
    const isNeeded = material !== null && readStateWord(material) !== "none";
    return isNeeded && line.table.need.left[line.at] !== 0 && !(words !== null && isThere(words));
  });
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    ...tableBlocks(desk, { id: "materials", columns, items, empty: texts.none }),
  ];
}
