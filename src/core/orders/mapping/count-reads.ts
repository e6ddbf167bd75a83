import { isBlank } from "../../sheet/cells";
import type { FieldKind } from "../field";
import { fieldOf, type FieldId } from "../fields";
import { serialDay } from "../reading/serial-day";
import type { ColumnReads } from "../understood";
import { readDayText } from "../values/day-text";
import { readNumberText } from "../values/number-text";
import { readSizeText } from "../values/size-text";
import { readStateWord } from "../values/state-words";
import { readTickText } from "../values/tick-text";
import { isUncertainNumber } from "../values/uncertain-number";
import { isDateCell, type TableColumn } from "./column-cells";

type Read = keyof ColumnReads;
type ReadText = (text: string, unit: string | null) => Read;

const dayHints = { order: null, year: null, minguo: false, dateColumn: true } as const;

/** What a text counts as in a column of each kind. Words for a state count as text everywhere. */
const readText: Readonly<Record<FieldKind, ReadText>> = {
  id: () => "text",
  text: () => "text",
  count: numberText,
  quantity: numberText,
  number: numberText,
  money: numberText,
  percent: numberText,
  date: dateText,
  size: (text, unit) => (readSizeText(text, unit) === null ? wordOr(text, "unreadable") : "text"),
  tick: (text) => (readTickText(text) === null ? wordOr(text, "unreadable") : "text"),
};

function numberText(text: string): Read {
  if (readNumberText(text) !== null) return "number";
  return isUncertainNumber(text) ? "text" : wordOr(text, "unreadable");
}

function dateText(text: string): Read {
  const { kind } = readDayText(text, dayHints);
  if (kind === "day" || kind === "noYear") return "date";
  if (kind === "ambiguous" || kind === "word") return "text";
  return /^\d{5}(?:\.\d+)?$/.test(text.trim()) && isDay(Number(text)) ? "date" : "unreadable";
}

function wordOr(text: string, other: Read): Read {
  return readStateWord(text) === null ? other : "text";
}

function isDay(serial: number): boolean {
  return !Number.isNaN(serialDay(serial, false));
}

/**
 * How many of a column's data cells read as what, in the kind of its field; the five figures add up to the data
 * rows. A column of no field counts as it is stored. Only cells whose storage does not tell are read, each text once.
 */
export function countReads(
  column: TableColumn,
  stored: ColumnReads,
  field: FieldId | null,
  unit: string | null,
): ColumnReads {
  const kind = field === null ? "text" : fieldOf(field).kind;
  const mayBeDays = kind === "date" && stored.number > 0;
  if (kind === "id" || kind === "text" || (stored.text === 0 && !mayBeDays)) return stored;
  const counts: Record<Read, number> = { ...stored, text: 0 };
  const read = readOnce(kind, unit);
  for (const row of column.rows) {
    const value = column.cells.values[row - 1] ?? null;
    if (typeof value === "string") {
      const as = read(value);
      if (as !== "blank") counts[as]++;
    } else if (typeof value === "boolean") counts.text++;
    else if (mayBeDays && typeof value === "number" && !isDateCell(column, row) && isDay(value)) {
      counts.number--;
      counts.date++;
    }
  }
  return counts;
}

function readOnce(kind: FieldKind, unit: string | null): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = isBlank(text) ? "blank" : readText[kind](text, unit);
    known.set(text, read);
    return read;
  };
}
