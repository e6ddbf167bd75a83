import { deliveryOf } from "./delivery/delivery-of";
import type { Delivery } from "./delivery/delivery";
import type { FieldId } from "./orders/fields";
import type { OrderLines } from "./orders/lines";
import { wholeOf, type InPieces } from "./pieces";
import { rules } from "./rules";
import { findingsOf } from "./rules/compile/findings-of";
import { inOrder } from "./rules/compile/in-order";
import type { Finding, Rule, RuleContext } from "./rules/rule";

/** A rule that could not look, because the table lacks its columns. */
export interface NotChecked {
  readonly code: string;
  readonly missing: readonly FieldId[];
}

/** One table of order lines after every rule looked at it. */
export interface CheckedTable {
  readonly lines: OrderLines;
  /** By row, then column; what is said of a whole row comes before its cells. */
  readonly findings: readonly Finding[];
  /** Rules for this kind of table that could not look. */
  readonly notChecked: readonly NotChecked[];
  /** Has a meaning for tables of kind `orders`; other kinds have no delivery to the customer. */
  readonly delivery: Delivery;
}

/** Lets every rule for the table's kind look at its lines, and derives each line's delivery state. */
export function checkLines(lines: OrderLines, context: RuleContext): CheckedTable {
  return wholeOf(checkInPieces(lines, context));
}

/** The same, rule by rule. */
export function* checkInPieces(lines: OrderLines, context: RuleContext): InPieces<CheckedTable> {
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  const endangered = new Uint8Array(lines.count);
  for (const rule of rules as readonly Rule[]) {
    if (!rule.kinds.includes(lines.kind)) continue;
    const missing = missingFields(rule, lines, context);
    if (missing.length > 0) {
      notChecked.push({ code: rule.code, missing });
      continue;
    }
    const reports = rule.find(lines, context);
    for (const finding of findingsOf(rule, reports, lines)) findings.push(finding);
    if (rule.endangersDelivery) for (const { line } of reports) endangered[line] = 1;
    yield;
  }
  const ordered = inOrder(findings);
  yield;
  return { lines, findings: ordered, notChecked, delivery: deliveryOf(lines, context, endangered) };
}

function missingFields(rule: Rule, lines: OrderLines, context: RuleContext): readonly FieldId[] {
  const needed = rule.needs.filter((field) => !lines.columns[field]);
  return [...new Set([...needed, ...(rule.lacks?.(lines, context) ?? [])])];
}
