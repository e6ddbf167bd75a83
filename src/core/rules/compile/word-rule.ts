import type { FieldId } from "../../orders/fields";
import { reading, type OrderLines } from "../../orders/lines";
import type { Rule, RuleOf, RuleReport } from "../rule";

interface WordRule<C extends string> extends Pick<Rule, "duty" | "text" | "help"> {
  readonly code: C;
  readonly field: FieldId;
}

/** An error on every line where a word of the trade (月底, 待定, TBC) stands in place of the field's value. */
export function wordRule<const C extends string>({ field, ...rule }: WordRule<C>): RuleOf<C> {
  function find(lines: OrderLines): readonly RuleReport[] {
    const column = lines.columns[field];
    return Array.from(column?.words ?? []).flatMap(([line, text]) =>
      column?.readings[line] === reading.word && lines.cancelled[line] === 0
        ? [{ line, args: { text } }]
        : [],
    );
  }
  return { ...rule, severity: "error", kinds: ["orders"], field, needs: [field], find };
}
