import type { WaitKind } from "../../../core";
import type { TodayLine } from "./today-lines";

/** Which lines the user wants to see: all, those held up, by one thing or any, those changed, those with errors. */
export type Only = "all" | "blocked" | "changed" | "errors" | WaitKind;

export function isShown(line: TodayLine, only: Only): boolean {
  switch (only) {
    case "all":
      return true;
    case "blocked":
      return line.waiting.length > 0;
    case "changed":
      return line.change !== null;
    case "errors":
      return line.found.some(({ finding }) => finding.severity === "error");
    default:
      return line.waiting.some(({ kind }) => kind === only);
  }
}

/** The choices that leave a line, with how many; what holds up most comes first. */
export function choicesOf(lines: readonly TodayLine[]): readonly (readonly [Only, number])[] {
  const counts = new Map<WaitKind, number>();
  for (const { waiting } of lines)
    for (const { kind } of waiting) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const count = (only: Only): number => lines.filter((line) => isShown(line, only)).length;
  return [
    ...(["blocked"] as const).map((only) => [only, count(only)] as const),
    ...[...counts].sort(([, one], [, other]) => other - one),
    ...(["changed", "errors"] as const).map((only) => [only, count(only)] as const),
  ].filter(([, left]) => left > 0);
}
