import type { Day } from "../../dates/day";
import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { reading } from "../../orders/lines";
import type { Desk, Line } from "../desk/desk";
import { shortDay } from "../desk/form";
import { hasField, numberAt } from "../desk/line-values";

const texts = {
  missing: { "zh-CN": "缺{field}", en: "{field} missing" },
  sameDay: { "zh-CN": "{day} 才通知，可拒绝", en: "called on {day} only, may be refused" },
  unconfirmed: { "zh-CN": "派车未确认", en: "dispatch not confirmed" },
} as const satisfies Record<string, Text>;

const papers = ["shippingNoticeNo", "warehouseOutNo"] as const;

/**
 * What stands in the way of loading a line that leaves on a day: a paper of the two, or dispatch not confirmed by
 * the document's day. Columns the table lacks are not asked for.
 * Source: domain.md, section 2, duty 15.
 */
export function gateFaults(line: Line, day: Day, { say, date }: Desk): readonly string[] {
  const { columns } = line.table.lines;
  const missing = papers.filter((field) => columns[field]?.readings[line.at] === reading.blank);
  const confirmed = numberAt(line, "dispatchConfirmedDate");
  const isLate = confirmed > date || confirmed >= day;
  const isOpen = hasField(line, "dispatchConfirmedDate") && Number.isNaN(confirmed);
  return [
    ...missing.map((field) => say(texts.missing, { field: say(fieldOf(field).label) })),
    ...(isLate ? [say(texts.sameDay, { day: shortDay(confirmed) })] : []),
    ...(isOpen ? [say(texts.unconfirmed)] : []),
  ];
}

/** Both papers can be checked, and the confirmation too. */
export function gateIsWhole(line: Line): boolean {
  return [...papers, "dispatchConfirmedDate" as const].every((field) => hasField(line, field));
}
