import type { NumberColumn } from "../lines";
import { readStateWord } from "../values/state-words";
import { readTickText } from "../values/tick-text";
import type { LineCells } from "./line-cells";
import { oncePerText, readCells, unreadable, word, type CellReader, type CellReading } from "./read-cells";
import { serialDay } from "./serial-day";

/** Reads a column of approvals or confirmations: 1 yes, 0 no. A name or a date counts as signed. */
export function readTickColumn(cells: LineCells): NumberColumn {
  const values = new Float64Array(cells.rows.length).fill(Number.NaN);
  const reader: CellReader<number> = {
    text: oncePerText(understandText),
    number: (value) => {
      if (value === 0 || value === 1) return value;
      return Number.isNaN(serialDay(value, cells.sheet.date1904)) ? unreadable : 1;
    },
    truth: Number,
  };
  const read = readCells(cells, reader, (line, value) => (values[line] = value));
  return {
    kind: "number",
    field: cells.field,
    column: cells.mapped.column,
    unit: cells.mapped.unit,
    values,
    cellUnits: new Map(),
    ...read,
  };
}

function understandText(text: string): CellReading<number> {
  const yes = readTickText(text);
  if (yes !== null) return Number(yes);
  return readStateWord(text) === null ? unreadable : word;
}
