/** How many lines carry a flag (`cancelled`, `hidden` of `OrderLines`). */
export function flaggedLines(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}
