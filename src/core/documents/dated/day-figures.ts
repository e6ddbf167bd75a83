import type { Day } from "../../dates/day";
import { reading, type DatedColumn } from "../../orders/lines";
import { cellAddress } from "../../sheet/address";
import type { Desk, Line } from "../desk/desk";

/** The figure of one line on one day. */
export interface DayFigure {
  readonly line: Line;
  readonly dated: DatedColumn;
  readonly quantity: number;
}

/** What the dated columns of all tables hold, and what of it makes no row. */
export interface DayFigures {
  readonly figures: readonly DayFigure[];
  /** Cells with a zero: nothing is to be done on that day. */
  readonly zeros: number;
  /** Cells with words or errors, with their sheet, address and text. */
  readonly words: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
}

/** Every figure under a day, line by line, in lines that are not cancelled and of the orders chosen. */
export function dayFigures({ tables, chosen }: Desk): DayFigures {
  const figures: DayFigure[] = [];
  const words: { sheet: string; cell: string; text: string }[] = [];
  let zeros = 0;
  for (const table of tables) {
    const { count, cancelled, columns, dated: datedColumns, rows, sheet } = table.lines;
    for (let at = 0; at < count; at += 1) {
      if (cancelled[at] === 1 || (chosen && !chosen.has(columns.orderNo?.texts[at] ?? ""))) continue;
      for (const dated of datedColumns) {
        const { values, readings, words: texts, column } = dated.figures;
        const quantity = values[at] ?? Number.NaN;
        if (quantity === 0) zeros += 1;
        else if (!Number.isNaN(quantity)) figures.push({ line: { table, at }, dated, quantity });
        else if (readings[at] !== reading.blank) {
          words.push({ sheet, cell: cellAddress(rows[at] ?? 0, column), text: texts.get(at) ?? "" });
        }
      }
    }
  }
  return { figures, zeros, words };
}

/** The quantities of each day, the earliest first; headers that are no whole day stand behind, as they are written. */
export interface DaySum {
  readonly day: Day;
  readonly header: string;
  readonly lines: number;
  readonly quantity: number;
}

export function daySums(figures: readonly DayFigure[]): readonly DaySum[] {
  const sums = new Map<number | string, DaySum>();
  for (const { dated, quantity } of figures) {
    const key = Number.isNaN(dated.day) ? dated.header : dated.day;
    const before = sums.get(key) ?? { day: dated.day, header: dated.header, lines: 0, quantity: 0 };
    sums.set(key, { ...before, lines: before.lines + 1, quantity: before.quantity + quantity });
  }
  const order = ({ day }: DaySum) => (Number.isNaN(day) ? Number.POSITIVE_INFINITY : day);
  return [...sums.values()].sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}
