import type { FieldId, NumberColumn, Size, SizeColumn, TextColumn } from "../../src/core";

/** A row of numbers that always comes out the same. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function base(field: FieldId, count: number, isBlank: (line: number) => boolean) {
  const readings = Uint8Array.from({ length: count }, (_, line) => (isBlank(line) ? 0 : 1));
  return { field, column: 0, readings, words: new Map<number, string>(), unit: null };
}

/** Numbers as the reader gives them; NaN is a blank cell. */
export function numberColumn(field: FieldId, count: number, value: (line: number) => number): NumberColumn {
  const values = Float64Array.from({ length: count }, (_, line) => value(line));
  const isBlank = (line: number) => Number.isNaN(values[line]);
  return { ...base(field, count, isBlank), kind: "number", values, cellUnits: new Map() };
}

/** Texts as the reader gives them, equal ones the same string of the file's table; null is a blank cell. */
export function textColumn(field: FieldId, count: number, text: (line: number) => string | null): TextColumn {
  const shared = new Map<string | null, string | null>();
  const texts = Array.from({ length: count }, (_, line) => {
    const own = text(line);
    const known = shared.get(own) ?? own;
    shared.set(own, known);
    return known;
  });
  return { ...base(field, count, (line) => texts[line] === null), kind: "text", texts };
}

/** Sizes as the reader gives them: cells with the same text have the same object. */
export function sizeColumn(field: FieldId, count: number, size: (line: number) => Size): SizeColumn {
  const sizes = Array.from({ length: count }, (_, line) => size(line));
  return { ...base(field, count, () => false), kind: "size", sizes };
}
