/** Rows (or columns) inserted before a line, or deleted from it on. */
export interface LineShift {
  readonly kind: "insert" | "delete";
  /** First row inserted or deleted. */
  readonly at: number;
  readonly count: number;
}

/** Where a line goes; null when it is deleted. */
export function movedLine(line: number, { kind, at, count }: LineShift): number | null {
  if (line < at) return line;
  if (kind === "insert") return line + count;
  return line < at + count ? null : line - count;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a block of lines goes: it moves, grows or shrinks; null when all of it is deleted. */
export function movedSpan({ first, last }: Span, shift: LineShift): Span | null {
  const { kind, at, count } = shift;
  if (kind === "insert") {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const start = movedLine(first, shift) ?? at;
  const end = movedLine(last, shift) ?? at - 1;
  return end < start ? null : { first: start, last: end };
}
