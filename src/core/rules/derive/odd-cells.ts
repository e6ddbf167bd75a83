import { reading, type LineColumn, type OrderLines, type Reading } from "../../orders/lines";
import type { RuleContext } from "../rule";
import { oncePerTable } from "./derived";

export interface OddCell {
  readonly column: LineColumn;
  readonly line: number;
}

/** The cells of a table that were not simply read, by how they were read. */
const oddCells = oncePerTable((lines: OrderLines): ReadonlyMap<number, readonly OddCell[]> => {
  const found = new Map<number, OddCell[]>();
  for (const column of Object.values(lines.columns) as LineColumn[]) {
    for (const line of oddLines(column.readings)) {
      const how = column.readings[line] ?? reading.blank;
      const cells = found.get(how);
      if (cells) cells.push({ column, line });
      else found.set(how, [{ column, line }]);
    }
  }
  return found;
});

/** Cells that were read in this way, column by column, in lines that are not cancelled. */
export function cellsRead(lines: OrderLines, context: RuleContext, how: Reading): readonly OddCell[] {
  const cells = oddCells(lines, context).get(how) ?? [];
  return cells.filter(({ line }) => lines.cancelled[line] === 0);
}

/** Bits that are set in four readings when one of them is neither blank (0) nor exact (1). */
const notPlain = 0xfefefefe;

/** Lines that were read neither plainly nor carried. Most readings are plain, so they are passed four at a time. */
function oddLines(readings: Uint8Array): readonly number[] {
  const aligned = readings.byteOffset % 4 === 0 ? readings : readings.slice();
  const fours = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  const found: number[] = [];
  const look = (line: number) => {
    const how = aligned[line] ?? reading.blank;
    if (how > reading.exact && how !== reading.carried) found.push(line);
  };
  for (let i = 0; i < fours.length; i += 1) {
    if (((fours[i] ?? 0) & notPlain) === 0) continue;
    for (let line = i * 4; line < i * 4 + 4; line += 1) look(line);
  }
  for (let line = fours.length * 4; line < aligned.length; line += 1) look(line);
  return found;
}
