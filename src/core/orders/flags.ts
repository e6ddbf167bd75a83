/**
 * Columns of flags: a byte a line, 1 or 0, as `cancelled` and `hidden` of `OrderLines`. Flags are put together, counted
 * and looked up four lines at a time; the operands of one call are of one length.
 */
export type Flags = Uint8Array;

/** The bytes four at a time, without the last three or fewer; a copy where they do not lie on a word's border. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, bytes.length >> 2);
}

/** The first line after the last whole word. */
const afterWords = (bytes: Uint8Array) => bytes.length & ~3;

/** Lines that carry the one flag and the other. Here and below one loop each, so that each is compiled by itself. */
export function both(a: Flags, b: Flags): Flags {
  const found = new Uint8Array(a.length);
  const [to, ones, others] = [wordsOf(found), wordsOf(a), wordsOf(b)];
  for (let i = 0; i < to.length; i += 1) to[i] = (ones[i] ?? 0) & (others[i] ?? 0);
  for (let line = afterWords(a); line < a.length; line += 1) found[line] = (a[line] ?? 0) & (b[line] ?? 0);
  return found;
}

/** Lines that carry one of the flags. */
export function either(a: Flags, b: Flags): Flags {
  const found = new Uint8Array(a.length);
  const [to, ones, others] = [wordsOf(found), wordsOf(a), wordsOf(b)];
  for (let i = 0; i < to.length; i += 1) to[i] = (ones[i] ?? 0) | (others[i] ?? 0);
  for (let line = afterWords(a); line < a.length; line += 1) found[line] = (a[line] ?? 0) | (b[line] ?? 0);
  return found;
}

/** Lines that carry the one flag and not the other. */
export function without(a: Flags, b: Flags): Flags {
  const found = new Uint8Array(a.length);
  const [to, ones, others] = [wordsOf(found), wordsOf(a), wordsOf(b)];
  for (let i = 0; i < to.length; i += 1) to[i] = (ones[i] ?? 0) & ~(others[i] ?? 0);
  for (let line = afterWords(a); line < a.length; line += 1) found[line] = (a[line] ?? 0) & ~(b[line] ?? 0);
  return found;
}

/** Lines whose byte is 0, as a reading is where the cell is blank. */
export function zeros(bytes: Uint8Array): Flags {
  const found = new Uint8Array(bytes.length);
  const [to, from] = [wordsOf(found), wordsOf(bytes)];
  // A byte's low seven bits carry into its high bit unless they are 0; that bit set by either means not 0.
  for (let i = 0; i < to.length; i += 1) {
    const four = from[i] ?? 0;
    to[i] = (~(((four & 0x7f7f7f7f) + 0x7f7f7f7f) | four) & 0x80808080) >>> 7;
  }
  for (let line = afterWords(bytes); line < bytes.length; line += 1) found[line] = bytes[line] === 0 ? 1 : 0;
  return found;
}

/** Lines whose number is above the limit; unknown ones (NaN) are not. */
export function above(values: Float64Array, limit: number): Flags {
  const found = new Uint8Array(values.length);
  for (let line = 0; line < values.length; line += 1)
    found[line] = Number((values[line] ?? Number.NaN) > limit);
  return found;
}

/** Lines whose number is the limit or less; unknown ones (NaN) are not. */
export function atMost(values: Float64Array, limit: number): Flags {
  const found = new Uint8Array(values.length);
  for (let line = 0; line < values.length; line += 1)
    found[line] = Number((values[line] ?? Number.NaN) <= limit);
  return found;
}

/** Lines whose number is below the limit; unknown ones (NaN) are not. */
export function below(values: Float64Array, limit: number): Flags {
  const found = new Uint8Array(values.length);
  for (let line = 0; line < values.length; line += 1)
    found[line] = Number((values[line] ?? Number.NaN) < limit);
  return found;
}

/** How many lines carry the flag. */
export function flagCount(flags: Flags): number {
  const words = wordsOf(flags);
  let count = 0;
  let i = words.length;
  while (i > 0) {
    i -= 1;
    count += Math.imul(words[i] ?? 0, 0x01010101) >>> 24;
  }
  for (let line = afterWords(flags); line < flags.length; line += 1) count += flags[line] ?? 0;
  return count;
}

/** The lines that carry the flag, in order. */
export function linesFlagged(flags: Flags): Int32Array {
  const first = flags.indexOf(1);
  if (first < 0) return new Int32Array();
  const lines = new Int32Array(flagCount(flags));
  const words = wordsOf(flags);
  let to = 0;
  for (let i = first >> 2; i < words.length && to < lines.length; i += 1) {
    if (words[i] === 0) continue;
    for (let line = i * 4; line < i * 4 + 4; line += 1) {
      lines[to] = line;
      to += flags[line] ?? 0;
    }
  }
  for (let line = afterWords(flags); line < flags.length; line += 1) {
    lines[to] = line;
    to += flags[line] ?? 0;
  }
  return lines;
}
