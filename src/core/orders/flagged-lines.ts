/** How many lines carry a flag (`cancelled`, `hidden` of `OrderLines`). */
export function flaggedLines(flags: Uint8Array): number {
  let count = 0;
  for (let line = 0; line < flags.length; line += 1) count += flags[line] ?? 0;
  return count;
}
