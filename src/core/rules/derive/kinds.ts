/** Which of so many different things each line has: 0 and up, -1 for none. */
export interface Kinds {
  readonly count: number;
  readonly of: Int32Array;
}

/** The different texts of a column; blank is a text like any other. */
export function textKinds(texts: readonly (string | null)[]): Kinds {
  const known = new Map<string | null, number>();
  const of = new Int32Array(texts.length);
  let last: string | null | undefined;
  let kind = 0;
  for (let line = 0; line < of.length; line += 1) {
    const text = texts[line] ?? null;
    if (text !== last) {
      last = text;
      kind = known.get(text) ?? known.size;
      known.set(text, kind);
    }
    of[line] = kind;
  }
  return { count: known.size, of };
}

/** Up to so many pairs a table is asked, which is quicker than a map. */
const mostInTable = 2 ** 20;

/** The different pairs of what lines have of two; a line without one of them has none. */
export function pairedKinds(a: Kinds, b: Kinds): Kinds {
  return a.count * b.count <= mostInTable ? pairedByTable(a, b) : pairedByMap(a, b);
}

function pairedByTable(a: Kinds, b: Kinds): Kinds {
  const known = new Int32Array(a.count * b.count).fill(-1);
  const of = new Int32Array(a.of.length).fill(-1);
  let count = 0;
  for (let line = 0; line < of.length; line += 1) {
    const one = a.of[line] ?? -1;
    const other = b.of[line] ?? -1;
    if (one < 0 || other < 0) continue;
    const pair = one * b.count + other;
    const kind = known[pair] ?? -1;
    if (kind < 0) {
      known[pair] = count;
      of[line] = count;
      count += 1;
    } else of[line] = kind;
  }
  return { count, of };
}

function pairedByMap(a: Kinds, b: Kinds): Kinds {
  const known = new Map<number, number>();
  const of = new Int32Array(a.of.length).fill(-1);
  for (let line = 0; line < of.length; line += 1) {
    const one = a.of[line] ?? -1;
    const other = b.of[line] ?? -1;
    if (one < 0 || other < 0) continue;
    const pair = one * b.count + other;
    const kind = known.get(pair) ?? known.size;
    known.set(pair, kind);
    of[line] = kind;
  }
  return { count: known.size, of };
}
