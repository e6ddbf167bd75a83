import type { Day } from "../../dates/day";
import type { NumberColumn } from "../lines";
import { readDayText } from "../values/day-text";
import { readStateWord } from "../values/state-words";
import { readTickText } from "../values/tick-text";
import type { LineCells } from "./line-cells";
import { oncePerText, readCells, unreadable, word, type CellReader, type CellReading } from "./read-cells";
import { serialDay } from "./serial-day";

/** Reads a column of approvals or confirmations: 1 yes, 0 no. A name or a date counts as signed. */
export function readTickColumn(cells: LineCells): NumberColumn {
  const values = new Float64Array(cells.rows.length).fill(Number.NaN);
  const signedDays = new Map<number, Day>();
  const reader: CellReader<Sign> = {
    text: oncePerText(understandText),
    number: (value) => {
      if (value === 0 || value === 1) return sign(value);
      const day = serialDay(value, cells.sheet.date1904);
      return Number.isNaN(day) ? unreadable : sign(1, day);
    },
    truth: (value) => sign(Number(value)),
  };
  const read = readCells(cells, reader, (line, { tick, day }) => {
    values[line] = tick;
    if (!Number.isNaN(day)) signedDays.set(line, day);
  });
  return {
    kind: "number",
    field: cells.field,
    column: cells.mapped.column,
    unit: cells.mapped.unit,
    values,
    cellUnits: new Map(),
    signedDays,
    ...read,
  };
}

/** A tick, and the day that stands for it; NaN for none. */
interface Sign {
  readonly tick: number;
  readonly day: Day;
}

function sign(tick: number, day: Day = Number.NaN): Sign {
  return { tick, day };
}

const dateHints = { order: null, year: null, minguo: false, dateColumn: false } as const;

function understandText(text: string): CellReading<Sign> {
  const yes = readTickText(text);
  if (yes !== null) {
    const date = readDayText(text, dateHints);
    return sign(Number(yes), date.kind === "day" ? date.day : Number.NaN);
  }
  return readStateWord(text) === null ? unreadable : word;
}
