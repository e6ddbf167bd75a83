/** How many lines carry a flag (`cancelled`, `hidden` of `OrderLines`). */
export function flaggedLines(flags: Uint8Array): number {
  return flags.reduce((count, flag) => count + flag, 0);
}
