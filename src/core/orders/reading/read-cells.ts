import { isCellError, plainStyle, type CellStyle } from "../../sheet/cells";
import { reading, type Reading } from "../lines";
import { errorAt, type LineCells } from "./line-cells";

/** How one cell was understood: `value` is null where the reading gives none. */
export interface Understood<V> {
  readonly reading: Reading;
  readonly value: V | null;
  /** Unit written in the cell, lower case. */
  readonly unit?: string | null;
}

/** What a reader says of a cell; a value given bare was typed as it should be. */
export type CellReading<V> = V | Understood<V>;

/** How cells of one kind of column are understood; texts come trimmed and never empty, with their line. */
export interface CellReader<V> {
  readonly text: (text: string, line: number) => CellReading<V>;
  readonly number: (value: number, style: CellStyle) => CellReading<V>;
  readonly truth: (value: boolean) => CellReading<V>;
}

export interface ReadCells {
  readonly readings: Uint8Array;
  readonly words: ReadonlyMap<number, string>;
}

/**
 * Reads the cell that speaks for each line, giving every line exactly one reading.
 *
 * @param put - takes the value of a line that has one
 */
export function readCells<V>(
  { cells, sheet, rows, sources }: LineCells,
  reader: CellReader<V>,
  put: (line: number, value: V, unit: string | null) => void,
): ReadCells {
  const readings = new Uint8Array(rows.length);
  const words = new Map<number, string>();
  if (cells.values.length === 0 && cells.formulaRows.size === 0) return { readings, words };
  for (let line = 0; line < rows.length; line++) {
    const row = sources[line] ?? 0;
    const raw = cells.values[row - 1] ?? null;
    const value = typeof raw === "string" ? raw.trim() : raw;
    if (value === null || value === "" || isCellError(value)) {
      const error = value === "" ? null : errorAt(cells, row, value);
      if (error !== null) words.set(line, error);
      readings[line] = error === null ? reading.blank : reading.error;
      continue;
    }
    const found =
      typeof value === "string"
        ? reader.text(value, line)
        : typeof value === "number"
          ? reader.number(value, sheet.styles[cells.styles[row - 1] ?? 0] ?? plainStyle)
          : reader.truth(value);
    const how = isUnderstood(found) ? found.reading : reading.exact;
    const read = isUnderstood(found) ? found.value : found;
    readings[line] = row === rows[line] || read === null ? how : reading.carried;
    if (read === null)
      words.set(line, typeof value === "boolean" ? String(value).toUpperCase() : String(value));
    else put(line, read, isUnderstood(found) ? (found.unit ?? null) : null);
  }
  return { readings, words };
}

function isUnderstood<V>(found: CellReading<V>): found is Understood<V> {
  return typeof found === "object" && found !== null && "reading" in found;
}

/** The same function, working each distinct text out once. */
export function oncePerText<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

export const unreadable: Understood<never> = { reading: reading.unreadable, value: null };
export const ambiguous: Understood<never> = { reading: reading.ambiguous, value: null };
export const word: Understood<never> = { reading: reading.word, value: null };
