import type { FieldId } from "../../orders/fields";
import type { OrderLines } from "../../orders/lines";
import type { Derived } from "../derive/derived";
import { breakingLines, type LineTest } from "./breaking-lines";
import { valuesOf } from "./values-of";
import { linesWhere, type Where } from "./where";
import type { FindingArgs, Fix, LineValue, Rule, RuleContext, RuleOf, RuleReport, Severity } from "../rule";

type LineValues<F extends readonly FieldId[]> = { -readonly [K in keyof F]: LineValue<F[K]> };
type DerivedValues<D extends readonly Derived[]> = { -readonly [K in keyof D]: number };

/** A line's values in the order needs, also, derived; then the context. */
type Seen<N extends readonly FieldId[], A extends readonly FieldId[], D extends readonly Derived[]> = [
  ...LineValues<N>,
  ...LineValues<A>,
  ...DerivedValues<D>,
  RuleContext,
];

interface LineRule<
  C extends string,
  N extends readonly FieldId[],
  A extends readonly FieldId[],
  D extends readonly Derived[],
> extends Pick<Rule, "severity" | "duty" | "lacks" | "endangersDelivery" | "text" | "help"> {
  readonly code: C;
  /** `orders` alone when not told. */
  readonly kinds?: Rule["kinds"];
  readonly field: FieldId;
  /** Fields without which the rule cannot look. */
  readonly needs: N;
  /** Fields it looks at where the table has them: NaN or null where it has not. */
  readonly also?: A;
  readonly derived?: D;
  /** A comparison that only lines which can break the rule pass; `breaks` is asked of these alone. */
  readonly where?: Where;
  /**
   * True when the line breaks the rule. Comparisons with NaN are false, so unknown values pass by themselves.
   * May be left out where `where` says it all.
   */
  readonly breaks?: (...seen: Seen<N, A, D>) => boolean;
  /** The facts of a line that breaks it. */
  readonly args: (...seen: Seen<N, A, D>) => FindingArgs;
  readonly fix?: (...seen: Seen<N, A, D>) => Fix | null;
  /** The severity of a line, where it is not the rule's own. */
  readonly grade?: (...seen: Seen<N, A, D>) => Severity;
}

/**
 * A rule about one line at a time, compiled over the columns. Cancelled lines pass.
 * Everything but `breaks` is asked only of a line that breaks the rule.
 */
export function lineRule<
  const C extends string,
  const N extends readonly FieldId[],
  const A extends readonly FieldId[] = readonly [],
  const D extends readonly Derived[] = readonly [],
>({ where, breaks, args, fix, grade, also, derived, kinds, ...rule }: LineRule<C, N, A, D>): RuleOf<C> {
  const fields = [...rule.needs, ...(also ?? [])];

  function find(lines: OrderLines, context: RuleContext): readonly RuleReport[] {
    const among = where && linesWhere(where, lines, context);
    if (among?.length === 0) return [];
    const columns = [
      ...fields.map((field) => valuesOf(lines, field)),
      ...(derived ?? []).map((derive) => derive(lines, context)),
    ];
    // The tuple types pair every value with its column; the loop below them is untyped.
    const found = breaks
      ? breakingLines(breaks as unknown as LineTest, columns, context, lines.count, among)
      : (among ?? []);
    // One row for all lines: what is asked of a line takes its values and keeps nothing of the row.
    const row: unknown[] = [...columns, context];
    const reports: RuleReport[] = [];
    for (const line of found) {
      if (lines.cancelled[line] !== 0) continue;
      columns.forEach((values, at) => (row[at] = values[line]));
      const seen = row as unknown as Seen<N, A, D>;
      const change = fix?.(...seen) ?? null;
      reports.push({
        line,
        args: args(...seen),
        ...(change && { fix: change }),
        ...(grade && { severity: grade(...seen) }),
      });
    }
    return reports;
  }

  return { ...rule, kinds: kinds ?? ["orders"], find };
}
