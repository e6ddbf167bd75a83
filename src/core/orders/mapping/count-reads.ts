import { isBlank } from "../../sheet/cells";
import type { FieldKind } from "../field";
import { fieldOf, type FieldId } from "../fields";
import { serialDay } from "../reading/serial-day";
import type { ColumnReads } from "../understood";
import { settleDayOrder } from "../values/day-order";
import { dayFigures, readDayText } from "../values/day-text";
import { readNumberText } from "../values/number-text";
import { readSizeText } from "../values/size-text";
import { readStateWord } from "../values/state-words";
import { readTickText } from "../values/tick-text";
import { isUncertainNumber } from "../values/uncertain-number";
import { isDateCell, type TableColumn } from "./column-cells";

type Read = keyof ColumnReads;
type ReadText = (text: string) => Read;

/** What the other cells of its table tell about a column. */
export interface ReadHints {
  /** Unit named in the header. */
  readonly unit: string | null;
  /** The table's headers are Chinese: months stand before days. */
  readonly chinese: boolean;
}

/**
 * How many of a column's data cells read as what, in the kind of its field; the five figures add up to the data
 * rows. A column of no field counts as it is stored. Only cells whose storage does not tell are read, each text once.
 */
export function countReads(
  column: TableColumn,
  stored: ColumnReads,
  field: FieldId | null,
  hints: ReadHints,
): ColumnReads {
  const kind = field === null ? "text" : fieldOf(field).kind;
  const mayBeDays = kind === "date" && stored.number > 0;
  if (kind === "id" || kind === "text" || (stored.text === 0 && !mayBeDays)) return stored;
  const counts: Record<Read, number> = { ...stored };
  const texts = new Map<string, number>();
  const { values } = column.cells;
  for (const row of column.rows) {
    const value = values[row - 1] ?? null;
    if (typeof value === "string") texts.set(value, (texts.get(value) ?? 0) + 1);
    else if (mayBeDays && typeof value === "number" && !isDateCell(column, row) && isDay(value)) {
      counts.number--;
      counts.date++;
    }
  }
  const read = textReader(kind, [...texts.keys()], hints);
  for (const [text, times] of texts) {
    if (isBlank(text)) continue;
    counts.text -= times;
    counts[read(text)] += times;
  }
  return counts;
}

/** What a text counts as in a column of the kind. Words for a state count as text everywhere. */
function textReader(kind: FieldKind, texts: readonly string[], { unit, chinese }: ReadHints): ReadText {
  if (kind === "date") return dayReader(texts, chinese);
  if (kind === "size") return (text) => (readSizeText(text, unit) === null ? wordOrUnreadable(text) : "text");
  if (kind === "tick") return (text) => (readTickText(text) === null ? wordOrUnreadable(text) : "text");
  return (text) => {
    if (readNumberText(text) !== null) return "number";
    return isUncertainNumber(text) ? "text" : wordOrUnreadable(text);
  };
}

function dayReader(texts: readonly string[], chinese: boolean): ReadText {
  const figures = texts.flatMap((text) => dayFigures(text) ?? []);
  const order = settleDayOrder(figures, chinese, null);
  const hints = { order, year: null, minguo: texts.some((text) => /民[国國]/.test(text)), dateColumn: true };
  return (text) => {
    const { kind } = readDayText(text, hints);
    if (kind === "day" || kind === "noYear") return "date";
    if (kind === "ambiguous" || kind === "word") return "text";
    return /^\d{5}(?:\.\d+)?$/.test(text.trim()) && isDay(Number(text)) ? "date" : "unreadable";
  };
}

function wordOrUnreadable(text: string): Read {
  return readStateWord(text) === null ? "unreadable" : "text";
}

function isDay(serial: number): boolean {
  return !Number.isNaN(serialDay(serial, false));
}
