import { firstPlausibleDay, lastPlausibleDay, type Day } from "../../dates/day";

/** Where a line stands: index of its table among the tables a report draws on, and of the line in the table. */
export interface LinePlace {
  readonly table: number;
  readonly line: number;
}

/** Lines of several tables, sorted so that each group is one run; within a group by day, then as they stand. */
export interface GroupedLines {
  readonly count: number;
  readonly tables: Int32Array;
  readonly lines: Int32Array;
  /** Group `g` is the run from `starts[g]` up to, but not including, `starts[g + 1]`. */
  readonly starts: Int32Array;
  /** The same lines as they stand, for loops that read their columns from top to bottom. */
  readonly asTheyStand: {
    readonly tables: Int32Array;
    readonly lines: Int32Array;
    readonly groups: Int32Array;
  };
}

/** Takes in one line; a day that is NaN goes last in its group. */
export type AddLine = (table: number, line: number, group: number, day: Day) => void;

/** Days of business, and one place more for no day. */
const daySpan = lastPlausibleDay - firstPlausibleDay + 2;

/** Collects lines in the order of their tables and sorts them into `groups` groups (0 to `groups` − 1). */
export function lineCollector(groups: number): {
  readonly add: AddLine;
  readonly sorted: () => GroupedLines;
} {
  let count = 0;
  let tables = new Int32Array(64);
  let lines = new Int32Array(64);
  let keys = new Int32Array(64);
  return {
    add(table, line, group, day) {
      if (count === keys.length) {
        tables = doubled(tables);
        lines = doubled(lines);
        keys = doubled(keys);
      }
      tables[count] = table;
      lines[count] = line;
      keys[count] = group * daySpan + placeOfDay(day);
      count += 1;
    },
    sorted() {
      const ends = countUpTo(keys.subarray(0, count), groups * daySpan);
      const starts = Int32Array.from({ length: groups + 1 }, (_, g) => ends[g * daySpan - 1] ?? 0);
      const order = orderOf(keys.subarray(0, count), ends);
      const asTheyStand = {
        tables: tables.subarray(0, count),
        lines: lines.subarray(0, count),
        groups: keys.subarray(0, count).map((key) => Math.floor(key / daySpan)),
      };
      return {
        count,
        asTheyStand,
        tables: order.map((at) => tables[at] ?? 0),
        lines: order.map((at) => lines[at] ?? 0),
        starts,
      };
    },
  };
}

function doubled(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}

function placeOfDay(day: Day): number {
  if (Number.isNaN(day)) return daySpan - 1;
  return Math.min(Math.max(day, firstPlausibleDay), lastPlausibleDay) - firstPlausibleDay;
}

/** Entry k: how many keys are k or less. */
function countUpTo(keys: Int32Array, kinds: number): Int32Array {
  const counts = new Int32Array(kinds);
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  for (let key = 1; key < kinds; key += 1) counts[key] = (counts[key] ?? 0) + (counts[key - 1] ?? 0);
  return counts;
}

/** Positions of the keys in rising order; equal keys keep theirs. Uses up `ends` (see `countUpTo`). */
function orderOf(keys: Int32Array, ends: Int32Array): Int32Array {
  const order = new Int32Array(keys.length);
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const key = keys[at] ?? 0;
    const place = (ends[key] ?? 0) - 1;
    ends[key] = place;
    order[place] = at;
  }
  return order;
}
