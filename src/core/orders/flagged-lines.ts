/** How many lines carry a flag (`cancelled`, `hidden` of `OrderLines`). */
export function flaggedLines(flags: Uint8Array): number {
  let count = 0;
  for (let line = flags.indexOf(1); line >= 0; line = flags.indexOf(1, line + 1)) count += 1;
  return count;
}
