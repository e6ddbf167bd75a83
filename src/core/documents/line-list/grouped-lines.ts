/** Where a line stands: index of its table among the tables reviewed, and of the line in the table. */
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
}

/** Takes in one line; a day that is NaN goes last in its group. */
export type AddLine = (table: number, line: number, group: number, day: number) => void;

/** Room for a day in a sort key; days run to 2099-12-31, which is 73,050. */
const daySpan = 131_072;

/** Collects lines in the order of their tables and sorts them into `groups` groups (0 to `groups` − 1). */
export function lineCollector(groups: number): {
  readonly add: AddLine;
  readonly sorted: () => GroupedLines;
} {
  const tables: number[] = [];
  const lines: number[] = [];
  const keys: number[] = [];
  const sizes = new Int32Array(groups);
  return {
    add(table, line, group, day) {
      tables.push(table);
      lines.push(line);
      keys.push(group * daySpan + (Number.isNaN(day) ? daySpan - 1 : day));
      sizes[group] = (sizes[group] ?? 0) + 1;
    },
    sorted() {
      const order = sortedOrder(keys);
      return {
        count: keys.length,
        tables: order.map((at) => tables[at] ?? 0),
        lines: order.map((at) => lines[at] ?? 0),
        starts: startsOf(sizes),
      };
    },
  };
}

function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, group) => {
    starts[group + 1] = (starts[group] ?? 0) + size;
  });
  return starts;
}

/** Positions of the keys in rising order; equal keys keep their order. */
function sortedOrder(keys: readonly number[]): Int32Array {
  const count = keys.length;
  const packed = Float64Array.from(keys, (key, at) => key * count + at).sort();
  return Int32Array.from(packed, (value) => value % count);
}
