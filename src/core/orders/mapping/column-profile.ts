import { isCellError, type CellValue } from "../../sheet/cells";
import { serialDay } from "../reading/serial-day";
import { readDayText } from "../values/day-text";
import { readNumberText } from "../values/number-text";
import { readSizeText } from "../values/size-text";
import { readStateWord } from "../values/state-words";
import { readTickText } from "../values/tick-text";
import { isUncertainNumber } from "../values/uncertain-number";
import { isDateCell, valueOf, type TableColumn } from "./column-cells";
import type { StoredCells } from "./stored-cells";

/** What a column holds, told from a sample of its cells. Shares are of the sample, 0 to 1. */
export interface ColumnProfile {
  /** Data cells that are neither blank nor errors, of the whole column. */
  readonly filled: number;
  /** The sampled texts, and the numbers as text. */
  readonly texts: readonly string[];
  /** Typed dates. */
  readonly typedDates: number;
  /** Dates of any writing, bare serial numbers too. */
  readonly dates: number;
  /** Numbers, typed or in text with a unit. */
  readonly numbers: number;
  /** Numbers that are whole. */
  readonly wholes: number;
  /** Numbers that are not whole. */
  readonly fractions: number;
  readonly sizes: number;
  readonly ticks: number;
  /** Words of the trade for a state: `已到`, `TBC`. They stand in columns of any kind. */
  readonly words: number;
  /** Longer texts with spaces, sentences: names and descriptions, not codes. */
  readonly wordy: number;
  readonly order: NumberOrder;
}

/** How whole numbers follow one another: 1, 2, 3 … throughout; from 1 again and again; neither. */
export type NumberOrder = "running" | "restarting" | "none";

const hints = { order: null, year: null, minguo: false, dateColumn: true } as const;

export function columnProfile(
  column: TableColumn,
  { counts, sampleRows, firstRows }: StoredCells,
): ColumnProfile {
  const sample = sampleRows.map((row) => ({ value: valueOf(column, row), isDate: isDateCell(column, row) }));
  const share = (holds: (value: CellValue, isDate: boolean) => boolean) =>
    sample.length === 0
      ? 0
      : sample.filter(({ value, isDate }) => holds(value, isDate)).length / sample.length;
  return {
    filled: column.rows.length - counts.blank - counts.unreadable,
    texts: sample.flatMap(({ value }) => (value === null || isCellError(value) ? [] : [String(value)])),
    typedDates: share((value, isDate) => typeof value === "number" && isDate),
    dates: share(isDay),
    numbers: share((value, isDate) => isNumber(value) && !(typeof value === "number" && isDate)),
    wholes: share((value) => /^[1-9]\d*$|^0$/.test(String(value).trim())),
    fractions: share((value, isDate) => !isDate && /^\d+\.\d+$/.test(String(value).trim())),
    sizes: share((value) => typeof value === "string" && readSizeText(value, null) !== null),
    ticks: share(
      (value) => typeof value === "boolean" || (typeof value === "string" && readTickText(value) !== null),
    ),
    words: share((value) => typeof value === "string" && readStateWord(value) !== null),
    wordy: share((value) => typeof value === "string" && isWordy(value)),
    order: numberOrder(firstRows.map((row) => Number(valueOf(column, row)))),
  };
}

function isDay(value: CellValue): boolean {
  if (typeof value === "number") return !Number.isNaN(serialDay(value, false));
  if (typeof value !== "string") return false;
  const { kind } = readDayText(value, hints);
  return kind === "day" || kind === "noYear" || kind === "ambiguous";
}

function isNumber(value: CellValue): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && (readNumberText(value) !== null || isUncertainNumber(value));
}

function isWordy(text: string): boolean {
  return (
    text.trim().length > 24 || /\p{L}{2,}[\s,]+\p{L}{2,}/u.test(text) || /\p{Script=Han}{4,}/u.test(text)
  );
}

function numberOrder(run: readonly number[]): NumberOrder {
  if (run.length < 2 || !run.every((value) => Number.isInteger(value) && value > 0)) return "none";
  const follows = run.filter((value, at) => at > 0 && value === (run[at - 1] ?? 0) + 1).length;
  const restarts = run.filter((value, at) => at > 0 && value === 1).length;
  if (follows >= (run.length - 1) * 0.9 && restarts === 0 && (run[0] ?? 0) <= 1) return "running";
  const isCounting = run.every(
    (value, at) => value === 1 || value === (run[at - 1] ?? 0) + 1 || value === run[at - 1],
  );
  return isCounting && (restarts > 0 || run.every((value) => value === 1)) ? "restarting" : "none";
}
