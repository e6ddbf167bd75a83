/** How many lines carry a flag (`cancelled`, `hidden` of `OrderLines`). */
export function flagCount(flags: Uint8Array): number {
  let count = 0;
  for (let line = flags.indexOf(1); line >= 0; line = flags.indexOf(1, line + 1)) count += 1;
  return count;
}

/** The lines that carry a flag. */
export function linesFlagged(flags: ArrayLike<number>): Int32Array {
  const lines = new Int32Array(flags.length);
  let count = 0;
  for (let line = 0; line < flags.length; line += 1) {
    if (flags[line] !== 1) continue;
    lines[count] = line;
    count += 1;
  }
  return lines.slice(0, count);
}
