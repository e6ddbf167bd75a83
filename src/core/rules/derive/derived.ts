import type { OrderLines } from "../../orders/lines";
import type { RuleContext } from "../rule";

/** A column worked out from others: one number a line, NaN for none. */
export type Derived = (lines: OrderLines, context: RuleContext) => ArrayLike<number>;

/** Works something out once for a table and context, however many rules ask. */
export function oncePerTable<T>(
  compute: (lines: OrderLines, context: RuleContext) => T,
): (lines: OrderLines, context: RuleContext) => T {
  const kept = new WeakMap<OrderLines, { readonly context: RuleContext; readonly value: T }>();
  return (lines, context) => {
    const last = kept.get(lines);
    if (last?.context === context) return last.value;
    const value = compute(lines, context);
    kept.set(lines, { context, value });
    return value;
  };
}

/**
 * As `oncePerTable`, but kept only until another of these is asked of the table; rules that ask the same stand
 * together. For large columns, which cost more as memory that is searched for garbage than to work out again.
 */
export function latestOfTable<T>(
  compute: (lines: OrderLines, context: RuleContext) => T,
): (lines: OrderLines, context: RuleContext) => T {
  return (lines, context) => {
    const latest = latestOf.get(lines);
    if (latest?.compute === compute && latest.context === context) return latest.value as T;
    const value = compute(lines, context);
    latestOf.set(lines, { compute, context, value });
    return value;
  };
}

const latestOf = new WeakMap<
  OrderLines,
  { readonly compute: unknown; readonly context: RuleContext; readonly value: unknown }
>();

/** A code, 0 to 255, for every text; each wording is judged once, and a run of the same looked up once. Blank gets 0. */
export function judgedTexts(texts: readonly (string | null)[], judge: (text: string) => number): Uint8Array {
  const known = new Map<string, number>();
  const judged = new Uint8Array(texts.length);
  let last: string | null = null;
  let answer = 0;
  for (let line = 0; line < texts.length; line += 1) {
    const text = texts[line] ?? null;
    if (text === null) continue;
    if (text !== last) {
      last = text;
      const seen = known.get(text);
      answer = seen ?? judge(text);
      if (seen === undefined) known.set(text, answer);
    }
    judged[line] = answer;
  }
  return judged;
}
