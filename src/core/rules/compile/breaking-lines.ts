import type { LineNumbers } from "./where";

/** One entry a line. */
export type Values = ArrayLike<unknown>;

/** A rule's test with its positional values untyped, as the loops below call it. */
export type LineTest = (...values: unknown[]) => boolean;

/**
 * Lines whose values break a test, in order. The test gets the columns' values at the line, then `context`.
 * One loop for each number of columns, so that a line that passes costs one call and allocates nothing.
 *
 * @param among - the lines to look at, where not all
 * @throws RangeError for more than five columns
 */
export function breakingLines(
  test: LineTest,
  columns: readonly Values[],
  context: unknown,
  count: number,
  among?: LineNumbers,
): LineNumbers {
  const [a = [], b = [], c = [], d = [], e = []] = columns;
  const found: number[] = [];
  const most = among?.length ?? count;
  const lineAt = (at: number) => (among ? (among[at] ?? 0) : at);
  switch (columns.length) {
    case 1:
      for (let at = 0; at < most; at += 1) {
        const i = lineAt(at);
        if (test(a[i], context)) found.push(i);
      }
      return found;
    case 2:
      for (let at = 0; at < most; at += 1) {
        const i = lineAt(at);
        if (test(a[i], b[i], context)) found.push(i);
      }
      return found;
    case 3:
      for (let at = 0; at < most; at += 1) {
        const i = lineAt(at);
        if (test(a[i], b[i], c[i], context)) found.push(i);
      }
      return found;
    case 4:
      for (let at = 0; at < most; at += 1) {
        const i = lineAt(at);
        if (test(a[i], b[i], c[i], d[i], context)) found.push(i);
      }
      return found;
    case 5:
      for (let at = 0; at < most; at += 1) {
        const i = lineAt(at);
        if (test(a[i], b[i], c[i], d[i], e[i], context)) found.push(i);
      }
      return found;
    default:
      throw new RangeError(`a line rule sees one to five columns, got ${columns.length}`);
  }
}
