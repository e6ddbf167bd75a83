import { dayText, type Day } from "../dates/day";
import type { OrderLines } from "../orders/lines";
import { oneOf } from "./compile/present";
import type { RuleOf, RuleReport } from "./rule";

const approvals = ["approvalFinance", "approvalSalesManager"] as const;

/** Production began first: the actual start, or where none is written the planned one. Signed on that day is in time. */
export const approvalAfterStart: RuleOf<"approval-after-start"> = {
  code: "approval-after-start",
  severity: "error",
  duty: 2,
  kinds: ["orders"],
  field: "approvalFinance",
  needs: [],
  lacks: (lines) => [...oneOf(...approvals)(lines), ...oneOf("prodStartActual", "prodStartPlan")(lines)],
  text: {
    "zh-CN": "未经审核下达：{field} {signed} 才签，{start} 已开工，晚 {days} 天",
    en: "Issued without approval: {field} is signed {signed}, {days} days after the start {start}",
  },
  help: {
    "zh-CN": "先审核、后开工；补签不免责，业务员负主要责任，跟单负连带责任。请查明是谁先下达的。",
    en: "Approval comes before the start, and a signature afterwards does not undo it. Find out who issued the order.",
  },
  find,
};

function find({ columns, cancelled, count }: OrderLines): readonly RuleReport[] {
  const found: RuleReport[] = [];
  if (!approvals.some((field) => columns[field]?.signedDays?.size)) return found;
  for (let line = 0; line < count; line += 1) {
    const start = startOf(columns, line);
    if (Number.isNaN(start) || cancelled[line] === 1) continue;
    for (const field of approvals) {
      const signed = columns[field]?.signedDays?.get(line) ?? Number.NaN;
      if (signed > start) {
        const args = { field, signed: dayText(signed), start: dayText(start), days: signed - start };
        found.push({ line, field, args });
      }
    }
  }
  return found;
}

function startOf({ prodStartActual, prodStartPlan }: OrderLines["columns"], line: number): Day {
  const actual = prodStartActual?.values[line] ?? Number.NaN;
  return Number.isNaN(actual) ? (prodStartPlan?.values[line] ?? Number.NaN) : actual;
}
