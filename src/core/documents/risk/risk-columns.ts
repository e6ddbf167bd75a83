import type { Text } from "../../lang";
import { numberCell, textCell } from "../../report/cells";
import type { Reason, LineRisk } from "../../risk/risk-model";
import type { Tone } from "../../report/blocks";
import type { Say } from "../../report/say";
import type { Line } from "../desk/desk";
import { dayColumn, orderNoColumn, productColumn, quantityColumn, textColumn } from "../desk/line-columns";
import type { Column } from "../desk/table-block";

const texts = {
  chance: { "zh-CN": "延期可能", en: "Chance of delay" },
  why: { "zh-CN": "依据（历史上同类订单行）", en: "Why (past lines alike)" },
  reason: {
    "zh-CN": "{factor}“{value}” {all} 行中 {late} 行延期",
    en: "{factor} {value}: {late} of {all} were late",
  },
  quantity: {
    "zh-CN": "数量属第 {value} 档（共 4 档）：{all} 行中 {late} 行延期",
    en: "Quantity class {value} of 4: {late} of {all} were late",
  },
  season: {
    "zh-CN": "{value} 月交货：{all} 行中 {late} 行延期",
    en: "Due in month {value}: {late} of {all} were late",
  },
  ordinary: { "zh-CN": "没有比平常更高的因素", en: "Nothing out of the ordinary" },
  separator: { "zh-CN": "；", en: "; " },
} as const satisfies Record<string, Text>;

/** An open line and its chance of being late. */
export interface RiskItem {
  readonly line: Line;
  readonly risk: LineRisk;
}

/** Chances from which a line stands out. */
const high = 0.5;
const raised = 0.3;

function toneOf(chance: number): Tone {
  if (chance >= high) return "bad";
  return chance >= raised ? "warning" : "plain";
}

function reasonText({ factor, value, late, all }: Reason, say: Say): string {
  if (factor.id === "quantity") return say(texts.quantity, { value: Number(value) + 1, late, all });
  if (factor.id === "season") return say(texts.season, { value, late, all });
  return say(texts.reason, { factor: say(factor.label), value, late, all });
}

/** A reason weaker than this is not named: it moves the chance by less than a tenth of itself. */
const leastWeight = 0.1;

function ofLine(column: Column<Line>): Column<RiskItem> {
  return { ...column, cell: ({ line }, desk) => column.cell(line, desk) };
}

export const riskColumns: readonly Column<RiskItem>[] = [
  ofLine(orderNoColumn),
  ofLine(textColumn("customer", 16)),
  ofLine(productColumn),
  ofLine(quantityColumn("orderQty")),
  ofLine(dayColumn("requiredDate")),
  {
    id: "chance",
    label: texts.chance,
    width: 10,
    cell: ({ risk: { chance } }) => numberCell(chance, "percent", { tone: toneOf(chance) }),
  },
  {
    id: "why",
    label: texts.why,
    width: 56,
    cell: ({ risk: { reasons } }, { say }) => {
      const raising = reasons.filter(({ weight }) => weight >= leastWeight);
      if (raising.length === 0) return textCell(say(texts.ordinary), { tone: "muted" });
      return textCell(raising.map((reason) => reasonText(reason, say)).join(say(texts.separator)));
    },
  },
  ofLine(textColumn("clerk", 8)),
];
