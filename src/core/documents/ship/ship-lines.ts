import type { Day } from "../../dates/day";
import type { Text } from "../../lang";
import { dayText } from "../../dates/day";
import { linesOfKind, tablesOfKind, type Desk, type Line } from "../desk/desk";
import { hasField, numberAt, textAt } from "../desk/line-values";

const texts = {
  planned: {
    "zh-CN": "今天之后、{day} 或之前计划出货的行",
    en: "lines planned to ship after today and by {day}",
  },
  ready: {
    "zh-CN": "没有计划出货日期：{day} 或之前到期、已生产完、未出完的行",
    en: "no planned ship dates: lines due by {day}, produced and not all shipped",
  },
  dispatch: { "zh-CN": "派车表中未出货的行", en: "lines of the dispatch table that have not left" },
  and: { "zh-CN": "；", en: "; " },
} as const satisfies Record<string, Text>;

/** Lines to ship, and how they were chosen. */
export interface ShipLines {
  readonly day: Day;
  readonly lines: readonly Line[];
  readonly selection: string;
}

/**
 * What is to leave by the next working day, a rest day before it included: rows of dispatch tables that have not
 * left, and order lines planned for then. Where no table keeps planned ship dates, the lines that are due and ready. An order that stands in a
 * dispatch table is not listed twice. Of chosen orders, every line.
 */
export function shipLines(desk: Desk): ShipLines {
  const { say, date, calendar } = desk;
  const day = calendar.addWorkdays(date, 1);
  const dispatched = linesOfKind(desk, "dispatch").filter((line) => isWaiting(line, desk));
  const inDispatch = new Set(dispatched.map((line) => textAt(line, "orderNo")));
  const hasPlans = tablesOfKind(desk, "orders").some(({ lines }) => lines.columns.plannedShipDate);
  const ordered = linesOfKind(desk, "orders").filter((line) => {
    if (inDispatch.has(textAt(line, "orderNo"))) return false;
    if (desk.chosen) return true;
    const planned = numberAt(line, "plannedShipDate");
    if (hasPlans) return planned > date && planned <= day;
    return numberAt(line, "requiredDate") <= day && line.table.need.left[line.at] === 0;
  });
  const parts = [
    ...(dispatched.length > 0 ? [say(texts.dispatch)] : []),
    ...(tablesOfKind(desk, "orders").length > 0
      ? [say(hasPlans ? texts.planned : texts.ready, { day: dayText(day) })]
      : []),
  ];
  return { day, lines: [...dispatched, ...ordered], selection: parts.join(say(texts.and)) };
}

function isWaiting(line: Line, { chosen, date }: Desk): boolean {
  if (chosen) return true;
  const left = numberAt(line, "actualShipDate");
  return !hasField(line, "actualShipDate") || Number.isNaN(left) || left > date;
}
