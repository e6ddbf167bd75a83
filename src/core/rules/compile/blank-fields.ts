import type { FieldId } from "../../orders/fields";
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
  isMeant: (line: number) => boolean,
): readonly RuleReport[] {
  const columns = presentColumns(lines, fields).filter(({ readings }) => readings.includes(reading.blank));
  if (columns.length === 0) return [];
  const hasBlank = new Uint8Array(lines.count);
  for (const { readings } of columns) {
    for (let line = 0; line < lines.count; line += 1)
      if (readings[line] === reading.blank) hasBlank[line] = 1;
  }
  const found: RuleReport[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    if (hasBlank[line] === 0 || lines.cancelled[line] === 1 || !isMeant(line)) continue;
    const blank = columns.flatMap(({ readings, field }) => (readings[line] === reading.blank ? [field] : []));
    const [first] = blank;
    if (first) found.push({ line, field: first, args: { fields: blank.join(",") } });
  }
  return found;
}
