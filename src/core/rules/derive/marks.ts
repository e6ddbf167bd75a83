import type { FieldId } from "../../orders/fields";
import { both, either, zeros, type Flags } from "../../orders/flags";
import type { OrderLines } from "../../orders/lines";
import type { RuleContext } from "../rule";

/** Marks lines. */
export type Marked = (lines: OrderLines, context: RuleContext) => Flags;

/** Lines that carry all of the marks. */
export function all(first: Marked, ...others: readonly Marked[]): Marked {
  return (...seen) => others.reduce((flags, marked) => both(flags, marked(...seen)), first(...seen));
}

/** Lines where the cell of a yes-or-no field is blank or says no; not yes, and not words that say neither. */
export function unticked(
  field: "approvalFinance" | "approvalSalesManager" | "cartonSalesConfirmed" | "sampleConfirmed",
): Marked {
  return ({ columns, count }) => {
    const column = columns[field];
    if (!column) return new Uint8Array(count);
    const { values, readings } = column;
    const saysNo = new Uint8Array(count);
    for (let line = 0; line < count; line += 1) saysNo[line] = Number(values[line] === 0);
    return either(saysNo, zeros(readings));
  };
}

/** Lines where the field's cell is blank; none when the table lacks the field. */
export function blank(field: FieldId): Marked {
  return ({ columns, count }) => {
    const readings = columns[field]?.readings;
    return readings ? zeros(readings) : new Uint8Array(count);
  };
}
