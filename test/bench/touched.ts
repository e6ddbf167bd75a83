import {
  deliveryOf,
  rules,
  type LineColumn,
  type OrderLines,
  type Rule,
  type RuleContext,
} from "../../src/core";

/** The arrays of a column that have one entry a line. */
const parts = ["values", "texts", "sizes", "readings"] as const;
type Part = (typeof parts)[number];
type Entries = ArrayLike<unknown>;

/** One array that was read: its column's field and which of its arrays it is. */
export interface Touched {
  readonly field: string;
  readonly part: Part;
}

/**
 * What every rule that looks at a table reads of it, and the delivery state: arrays of which a rule read at least
 * half. What is worked out once for several rules counts for the first that asks; what a rule reads of it afterwards
 * counts for nothing.
 */
export function touchedBy(lines: OrderLines, context: RuleContext): readonly (readonly Touched[])[] {
  const reads = new Map<string, { readonly touched: Touched; entries: number }>();
  const watched = watchedLines(lines, (field, part, entries) => {
    const key = `${field} ${part}`;
    const seen = reads.get(key) ?? { touched: { field, part }, entries: 0 };
    seen.entries += entries;
    reads.set(key, seen);
  });
  const readBy = (look: () => unknown): readonly Touched[] => {
    reads.clear();
    look();
    return [...reads.values()]
      .filter(({ entries }) => entries * 2 >= lines.count)
      .map(({ touched }) => touched);
  };
  const looking = (rules as readonly Rule[]).filter(
    ({ kinds, needs, lacks }) =>
      kinds.includes(lines.kind) &&
      needs.every((field) => lines.columns[field]) &&
      (lacks?.(lines, context) ?? []).length === 0,
  );
  const ofRules = looking.map((rule) => readBy(() => rule.find(watched, context)));
  return [...ofRules, readBy(() => deliveryOf(watched, context, new Uint8Array(lines.count)))];
}

type OnRead = (field: string, part: Part, entries: number) => void;

function watchedLines(lines: OrderLines, onRead: OnRead): OrderLines {
  const columns = Object.entries(lines.columns).map(([field, column]) => [
    field,
    watchedColumn(column, onRead),
  ]);
  return { ...lines, columns: Object.fromEntries(columns) as OrderLines["columns"] };
}

function watchedColumn(column: LineColumn, onRead: OnRead): LineColumn {
  const watched = parts.flatMap((part) => {
    const entries: unknown = Reflect.get(column, part);
    return entries ? [[part, watchedEntries(entries as Entries, (n) => onRead(column.field, part, n))]] : [];
  });
  return { ...column, ...(Object.fromEntries(watched) as object) };
}

/** Tells of every entry read; a method of the array is taken to read all of them. */
function watchedEntries(entries: Entries, onRead: (entries: number) => void): Entries {
  return new Proxy(entries, {
    get(array, name) {
      const value: unknown = Reflect.get(array, name, array);
      if (name === "length") return value;
      onRead(typeof name === "string" && /^\d+$/.test(name) ? 1 : array.length);
      return typeof value === "function" ? (value.bind(array) as unknown) : value;
    },
  });
}
