import { reading, type OrderLines } from "../../orders/lines";
import type { FieldId } from "../../orders/fields";
import type { Rule, RuleOf, RuleReport } from "../rule";
import { oneOf, presentColumns } from "./present";

interface MissingRule<C extends string> extends Pick<Rule, "duty" | "text" | "help"> {
  readonly code: C;
  readonly kinds?: Rule["kinds"];
  /** One of them must be filled; the ones that the table has are looked at. */
  readonly fields: readonly [FieldId, ...FieldId[]];
}

/** An error on every line whose cells of these fields are all blank. Cells that cannot be read are not blank. */
export function missingRule<const C extends string>({ fields, kinds, ...rule }: MissingRule<C>): RuleOf<C> {
  function find(lines: OrderLines): readonly RuleReport[] {
    const columns = presentColumns(lines, fields);
    const found: RuleReport[] = [];
    const [first, ...others] = columns;
    if (!first) return found;
    const nextBlank = (from: number) => first.readings.indexOf(reading.blank, from);
    for (let line = nextBlank(0); line >= 0; line = nextBlank(line + 1)) {
      if (lines.cancelled[line] === 0 && others.every(({ readings }) => readings[line] === reading.blank)) {
        found.push({ line, args: {}, field: first.field });
      }
    }
    return found;
  }
  return {
    ...rule,
    severity: "error",
    kinds: kinds ?? ["orders"],
    field: fields[0],
    needs: [],
    lacks: oneOf(...fields),
    find,
  };
}
