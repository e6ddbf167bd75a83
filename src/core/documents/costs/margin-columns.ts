import type { Text } from "../../lang";
import { costNames, orderCostSources, type CostKind } from "../../money/cost-sources";
import { moneyText } from "../../money/currency";
import type { Margin, OrderCost, Sums } from "../../money/order-costs";
import type { ReportCell, ReportLink } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Desk, Line } from "../desk/desk";
import { rowLink } from "../desk/line-columns";
import { textAt } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";

const texts = {
  revenue: { "zh-CN": "订单金额", en: "Order amount" },
  cost: { "zh-CN": "成本合计", en: "Costs" },
  costCurrency: { "zh-CN": "成本币种", en: "Cost currency" },
  margin: { "zh-CN": "毛利", en: "Margin" },
  rate: { "zh-CN": "毛利率", en: "Margin rate" },
  note: { "zh-CN": "说明", en: "Note" },
} as const satisfies Record<string, Text>;

const whyNone: Readonly<Record<Exclude<Margin["kind"], "margin">, Text>> = {
  noCost: { "zh-CN": "没有成本记录", en: "no cost is kept" },
  noRevenue: { "zh-CN": "没有订单金额", en: "no amount" },
  partRevenue: { "zh-CN": "有的行没有金额", en: "some lines have no amount" },
  currencies: { "zh-CN": "收入、成本币种不同，不算毛利", en: "more than one currency: no margin" },
};

/** An order with its first line on the desk, and where each of its costs is listed. */
export interface OrderItem extends Omit<OrderCost, "line" | "table"> {
  readonly line: Line;
  readonly linkOf: (kind: CostKind) => ReportLink | undefined;
  readonly link: ReportLink | undefined;
}

/** A sum in one currency as a number, several as text, for they are never added up. */
function sumsCell(sums: Sums, link?: ReportLink): ReportCell {
  const [first, ...others] = sums;
  if (!first) return { kind: "none" };
  if (others.length === 0) return numberCell(first[1], "money", { link });
  const parts = [...sums].map(([currency, amount]) => moneyText({ currency, amount }));
  return textCell(parts.join(" + "), { link });
}

function costColumn([kind, sources]: (typeof orderCostSources)[number]): Column<OrderItem> {
  const keeps = ({ tables }: Desk) =>
    sources.some(({ table, field }) =>
      tables.some(({ lines }) => lines.kind === table && lines.columns[field] !== undefined),
    );
  return {
    id: kind,
    label: costNames[kind],
    width: 11,
    when: keeps,
    cell: ({ entries, linkOf }) => {
      const sums = new Map<string, number>();
      for (const { amount, currency } of entries.filter((entry) => entry.kind === kind)) {
        sums.set(currency, Math.round(((sums.get(currency) ?? 0) + amount) * 100) / 100);
      }
      return sumsCell(sums, linkOf(kind));
    },
  };
}

export const orderColumns: readonly Column<OrderItem>[] = [
  {
    id: "order",
    label: fieldLabel("orderNo"),
    width: 14,
    cell: ({ orderNo, line }) => textCell(orderNo, { link: rowLink(line) }),
  },
  {
    id: "customer",
    label: fieldLabel("customer"),
    width: 16,
    cell: ({ line }) => textCell(textAt(line, "customer")),
  },
  { id: "revenue", label: texts.revenue, width: 13, cell: ({ revenue }) => sumsCell(revenue) },
  {
    id: "currency",
    label: fieldLabel("currency"),
    width: 8,
    cell: ({ revenue }) => textCell([...revenue.keys()].join(" ")),
  },
  ...orderCostSources.map(costColumn),
  { id: "cost", label: texts.cost, width: 13, cell: ({ costs, link }) => sumsCell(costs, link) },
  {
    id: "costCurrency",
    label: texts.costCurrency,
    width: 9,
    cell: ({ costs }) => textCell([...costs.keys()].join(" ")),
  },
  {
    id: "margin",
    label: texts.margin,
    width: 13,
    cell: ({ margin }) => {
      if (margin.kind !== "margin") return { kind: "none" };
      const left = Math.round((margin.revenue - margin.cost) * 100) / 100;
      return numberCell(left, "money", left < 0 ? { tone: "bad" } : {});
    },
  },
  {
    id: "rate",
    label: texts.rate,
    width: 9,
    cell: ({ margin }) =>
      numberCell(
        margin.kind === "margin" && margin.revenue > 0 ? 1 - margin.cost / margin.revenue : null,
        "percent",
      ),
  },
  {
    id: "note",
    label: texts.note,
    width: 22,
    cell: ({ margin }, { say }) =>
      margin.kind === "margin" ? { kind: "none" } : textCell(say(whyNone[margin.kind]), { tone: "muted" }),
  },
];
