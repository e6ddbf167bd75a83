import type { CheckedTable } from "../../check";
import { deliveryStates } from "../../delivery/delivery";
import { deliveryStateNames } from "../../delivery/state-names";
import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import type { Say } from "../../report/say";
import { deliveryTones } from "../delivery-tones";
import { linesLink } from "../line-list/line-links";
import type { GroupedLines } from "../line-list/grouped-lines";
import { overdueTable } from "./overdue-lines";

const texts = {
  state: { "zh-CN": "交期状态", en: "Delivery" },
  lines: { "zh-CN": "订单行", en: "Lines" },
  total: { "zh-CN": "合计", en: "Total" },
} as const satisfies Record<string, Text>;

/** How many order lines are in each delivery state; the overdue ones lead to their list. */
export function deliveryCounts(orders: readonly CheckedTable[], overdue: GroupedLines, say: Say): Block {
  const counts = new Int32Array(deliveryStates.length);
  for (const { delivery } of orders) {
    for (const state of delivery.states) counts[state] = (counts[state] ?? 0) + 1;
  }
  return {
    kind: "table",
    id: "deliveryCounts",
    columns: [
      { id: "state", label: say(texts.state), width: 12 },
      { id: "lines", label: say(texts.lines), width: 10, sums: true },
    ],
    rows: deliveryStates.map((state, at) => {
      const link = state === "overdue" ? linesLink(overdueTable, overdue, 0, 0) : undefined;
      return [
        textCell(say(deliveryStateNames[state]), { tone: deliveryTones[state] }),
        numberCell(counts[at] ?? 0, "count", { link }),
      ];
    }),
    total: [
      textCell(say(texts.total)),
      numberCell(
        counts.reduce((sum, count) => sum + count, 0),
        "count",
      ),
    ],
    empty: "",
  };
}
