import type { Day } from "../../dates/day";
import type { Text } from "../../lang";
import type { FieldId } from "../../orders/fields";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { linesOfKind, type Desk, type Line } from "../desk/desk";
import { orderNoColumn, productColumn, textColumn } from "../desk/line-columns";
import { numberAt, shipQuantity } from "../desk/line-values";
import { fieldLabel, tableBlocks, type Column } from "../desk/table-block";

const texts = {
  heading: { "zh-CN": "当天到货与出货", en: "To arrive and to ship that day" },
  what: { "zh-CN": "事项", en: "What" },
  ship: { "zh-CN": "出货", en: "Ships" },
  none: { "zh-CN": "表上没有当天到货或出货的行。", en: "Nothing is down to arrive or ship that day." },
} as const satisfies Record<string, Text>;

const arrivalFields = ["materialArrivalDate", "bagArrivalDate", "cartonArrivalDate"] as const;

interface Coming {
  readonly what: string;
  readonly line: Line;
}

const ofLine = (column: Column<Line>): Column<Coming> => ({
  ...column,
  cell: ({ line }, desk) => column.cell(line, desk),
});

const columns: readonly Column<Coming>[] = [
  { id: "what", label: texts.what, width: 16, cell: ({ what }) => textCell(what) },
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 16)),
  ofLine(productColumn),
  {
    id: "quantity",
    label: fieldLabel("orderQty"),
    width: 10,
    cell: ({ line }) => numberCell(shipQuantity(line), "quantity"),
  },
];

/** What is to arrive and to leave on a day; nothing where the tables keep no such dates. */
export function comings(desk: Desk, day: Day): readonly Block[] {
  const { say, tables } = desk;
  const keeps = (field: FieldId) => tables.some(({ lines }) => lines.columns[field] !== undefined);
  if (![...arrivalFields, "plannedShipDate" as const].some(keeps)) return [];
  const items = linesOfKind(desk, "orders").flatMap((line): Coming[] => [
    ...arrivalFields.flatMap((field) =>
      numberAt(line, field) === day ? [{ what: say(fieldLabel(field)), line }] : [],
    ),
    ...(numberAt(line, "plannedShipDate") === day ? [{ what: say(texts.ship), line }] : []),
  ]);
  return [
    { kind: "heading", level: 2, text: say(texts.heading) },
    ...tableBlocks(desk, { id: "comings", columns, items, empty: texts.none }),
  ];
}
