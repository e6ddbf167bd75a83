import type { FieldId } from "../../orders/fields";
import { both, either, linesFlagged, without, zeros, type Flags } from "../../orders/flags";
import { reading, type OrderLines } from "../../orders/lines";
import type { RuleReport } from "../rule";
import { presentColumns } from "./present";

/**
 * Reports every line that is meant and has blank cells among these fields; columns that the table lacks do not
 * count. The facts name the blank `fields`, and the first of them is marked. Cancelled lines pass.
 */
export function linesWithBlanks(
  lines: OrderLines,
  fields: readonly FieldId[],
  meant: Flags,
): readonly RuleReport[] {
  const columns = presentColumns(lines, fields);
  const blanks = columns.map(({ readings }) => zeros(readings));
  const hasBlank = blanks.reduce(either, new Uint8Array(lines.count));
  const found = linesFlagged(without(both(hasBlank, meant), lines.cancelled));
  return Array.from(found).flatMap((line) => {
    const blank = columns.flatMap(({ readings, field }) => (readings[line] === reading.blank ? [field] : []));
    return blank.slice(0, 1).map((field) => ({ line, field, args: { fields: blank.join(",") } }));
  });
}
