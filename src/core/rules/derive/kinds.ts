/** Which of so many different things each line has: 0 and up, -1 for none. */
export interface Kinds {
  /** Every kind is below it; lines need not have all of them. */
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
      const seen = known.get(text);
      kind = seen ?? known.size;
      if (seen === undefined) known.set(text, kind);
    }
    of[line] = kind;
  }
  return { count: known.size, of };
}

/** The first line of each kind; -1 where no line has it. */
export function firstLines({ count, of }: Kinds): Int32Array {
  const firsts = new Int32Array(count).fill(-1);
  for (let line = of.length - 1; line >= 0; line -= 1) {
    const kind = of[line] ?? -1;
    if (kind >= 0) firsts[kind] = line;
  }
  return firsts;
}

/** Up to so many combinations are not numbered anew, whether lines have them or not. */
const mostSparse = 2 ** 20;

/** The different combinations of what lines have of several; a line without one of them has none. */
export function combinedKinds(first: Kinds, ...others: readonly Kinds[]): Kinds {
  const of = first.of.slice();
  let { count } = first;
  for (const other of others) {
    if (count * other.count <= mostSparse) {
      combine(of, other);
      count *= other.count;
    } else count = numberAnew(of, other);
  }
  return { count, of };
}

function combine(of: Int32Array, other: Kinds): void {
  for (let line = 0; line < of.length; line += 1) {
    const kind = of[line] ?? -1;
    const more = other.of[line] ?? -1;
    of[line] = kind < 0 || more < 0 ? -1 : kind * other.count + more;
  }
}

/** As `combine`, with numbers for no other combinations than there are. Returns how many these are. */
function numberAnew(of: Int32Array, other: Kinds): number {
  const known = new Map<number, number>();
  for (let line = 0; line < of.length; line += 1) {
    const kind = of[line] ?? -1;
    const more = other.of[line] ?? -1;
    if (kind < 0 || more < 0) {
      of[line] = -1;
      continue;
    }
    const pair = kind * other.count + more;
    const seen = known.get(pair);
    of[line] = seen ?? known.size;
    if (seen === undefined) known.set(pair, known.size);
  }
  return known.size;
}
