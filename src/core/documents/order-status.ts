import type { Text } from "../lang";
import { statusOf, type LineStatus } from "../lifecycle/derive-status";
import { orderStatuses, orderStatusNames, type OrderStatus } from "../lifecycle/order-status";
import { byDay } from "../planning/by-day";
import type { ReportLink } from "../report/blocks";
import { numberCell, textCell } from "../report/cells";
import type { Desk, Line } from "./desk/desk";
import { fullDay, head } from "./desk/form";
import { grouped } from "./desk/grouped";
import { dayColumn, orderNoColumn, productColumn, quantityColumn, textColumn } from "./desk/line-columns";
import { lackWants } from "./desk/lack-texts";
import { numberAt, textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { runsOf } from "./desk/runs";
import { tableBlocks, type Column } from "./desk/table-block";
import { statusReasonText } from "./status/reason-text";

const texts = {
  name: { "zh-CN": "订单状态", en: "Order status" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: {
    "zh-CN": "全部订单行；明细列未出货的",
    en: "every order line; those not shipped are listed",
  },
  status: { "zh-CN": "状态", en: "Status" },
  lines: { "zh-CN": "行数", en: "Lines" },
  reason: { "zh-CN": "依据", en: "Because" },
  typed: { "zh-CN": "表中所填", en: "As typed" },
  none: { "zh-CN": "没有订单行。", en: "No order line." },
  method: {
    "zh-CN": "状态由数量、日期、审核和到位推出，不取手填的状态；同一行只有一个状态。",
    en: "The status follows from quantities, dates, approvals and arrivals, not from what was typed; a line has one.",
  },
} as const satisfies Record<string, Text>;

interface Standing extends LineStatus {
  readonly line: Line;
}

/** Statuses whose lines are listed, in the order of a line's way. */
const listed: ReadonlySet<OrderStatus> = new Set<OrderStatus>([
  "unapproved",
  "preparing",
  "unscheduled",
  "inProduction",
  "toShip",
  "partShipped",
]);

interface Counted {
  readonly status: OrderStatus;
  readonly lines: number;
  readonly link: ReportLink | undefined;
}

const countColumns: readonly Column<Counted>[] = [
  {
    id: "status",
    label: texts.status,
    width: 16,
    cell: ({ status }, { say }) => textCell(say(orderStatusNames[status])),
  },
  {
    id: "count",
    label: texts.lines,
    width: 10,
    sum: "count",
    cell: ({ lines, link }) => numberCell(lines, "count", { link }),
  },
];

function ofLine(column: Column<Line>): Column<Standing> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

const lineColumns: readonly Column<Standing>[] = [
  {
    id: "status",
    label: texts.status,
    width: 12,
    cell: ({ status }, { say }) => textCell(say(orderStatusNames[status])),
  },
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 16)),
  ofLine(productColumn),
  ofLine(quantityColumn("orderQty")),
  ofLine(dayColumn("requiredDate")),
  {
    id: "reason",
    label: texts.reason,
    width: 34,
    cell: ({ reason }, { say }) => textCell(statusReasonText(reason, say)),
  },
  {
    id: "typed",
    label: texts.typed,
    width: 12,
    fields: ["status"],
    cell: ({ line }) => textCell(textAt(line, "status"), { tone: "muted" }),
  },
  ofLine(textColumn("clerk", 8)),
];

/** One status for every line, derived and with its reason. Source: domain.md, section 3, 1. */
export const orderStatus = paper({
  kind: "status",
  name: texts.name,
  help: {
    "zh-CN": "每个订单行处在哪一步：由数量、日期、审核和到位推出，附依据",
    en: "where every order line stands, derived from quantities, dates, approvals and arrivals, with the reason",
  },
  from: ["orders"],
  wants: [
    { fields: ["orderQty"], use: { "zh-CN": "订单数量", en: "how much was ordered" }, must: true },
    {
      fields: ["shippedQty", "actualShipDate"],
      use: { "zh-CN": "判断是否出货", en: "tell what has shipped" },
    },
    {
      fields: ["producedQty", "prodStartActual"],
      use: { "zh-CN": "判断是否开工、完工", en: "tell what was begun and made" },
    },
    ...lackWants,
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const all = standings(desk);
    const byStatus = grouped(all, ({ status }) => status);
    const groups = orderStatuses.map((status) =>
      listed.has(status) ? [...(byStatus.get(status) ?? [])].sort(byDueDay) : [],
    );
    const runs = runsOf("lines", groups);
    const counts = orderStatuses.flatMap((status, at): readonly Counted[] => {
      const lines = byStatus.get(status)?.length ?? 0;
      return lines > 0 ? [{ status, lines, link: runs.link(at) }] : [];
    });
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "note", text: say(texts.method) },
          ...tableBlocks(desk, { id: "counts", columns: countColumns, items: counts, empty: texts.none }),
          ...tableBlocks(desk, { id: "lines", columns: lineColumns, items: runs.items, empty: texts.none }),
        ],
      },
    ];
  },
});

function standings({ tables, date, settings, chosen }: Desk): readonly Standing[] {
  return tables.flatMap((table) => {
    const derive = statusOf(table.lines, date, settings, table.need);
    return Array.from(table.lines.rows, (_, at) => ({ line: { table, at }, ...derive(at) })).filter(
      ({ line }) => !chosen || chosen.has(textAt(line, "orderNo") ?? ""),
    );
  });
}

function byDueDay(a: Standing, b: Standing): number {
  return byDay(numberAt(a.line, "requiredDate"), numberAt(b.line, "requiredDate"));
}
