import type { RowIndex } from "./row-index";
import type { Verdict } from "./sparse-rows";
import { isSums } from "./sums-rows";
import type { TableShape } from "./table-shape";

/** Below the last data: sums without a word, and what a blank row sets apart. */
export function excludeTail(index: RowIndex, shape: TableShape, verdicts: Verdict[]): void {
  for (let at = 0; at < verdicts.length; at++) {
    if (verdicts[at] !== "data") continue;
    const isLast = verdicts.indexOf("data", at + 1) < 0;
    if (isSums(index, shape, at, isLast, (one) => verdicts[one] === "data"))
      verdicts[at] = isLast ? "total" : "subtotal";
  }
  let last = verdicts.lastIndexOf("data");
  while (
    last > 0 &&
    verdicts[last - 1] === "blank" &&
    isStray(shape, last) &&
    verdicts.lastIndexOf("data", last - 1) >= 0
  ) {
    verdicts[last] = "note";
    last = verdicts.lastIndexOf("data");
  }
}

function isStray({ own, covered, typicalCells }: TableShape, at: number): boolean {
  const cells = (own[at] ?? 0) + (covered[at] ?? 0);
  return cells <= 2 && cells * 5 < typicalCells * 2;
}
