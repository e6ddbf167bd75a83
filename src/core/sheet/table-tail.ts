import type { RowIndex } from "./row-index";
import type { Verdict } from "./sparse-rows";
import { groupSums, isSums } from "./sums-rows";
import type { TableShape } from "./table-shape";

/** Below the last data: sums without a word, and what a blank row sets apart. */
export function excludeTail(index: RowIndex, shape: TableShape, verdicts: Verdict[]): void {
  const group = groupSums(index, shape);
  let hasDataAbove = false;
  for (let at = 0; at < verdicts.length; at++) {
    if (verdicts[at] === "data") {
      const isLast = verdicts.indexOf("data", at + 1) < 0;
      if (isSums(index, shape, at, isLast, hasDataAbove, group)) verdicts[at] = isLast ? "total" : "subtotal";
    }
    const isData = verdicts[at] === "data";
    hasDataAbove ||= isData;
    group.pass(at, isData);
  }
  excludeStrays(shape, verdicts);
}

function excludeStrays(shape: TableShape, verdicts: Verdict[]): void {
  let last = verdicts.lastIndexOf("data");
  while (last > 0 && verdicts[last - 1] === "blank" && isStray(shape, last)) {
    const above = verdicts.lastIndexOf("data", last - 1);
    if (above < 0) return;
    verdicts[last] = "note";
    last = above;
  }
}

function isStray({ own, covered, typicalCells }: TableShape, at: number): boolean {
  const cells = (own[at] ?? 0) + (covered[at] ?? 0);
  return cells <= 2 && cells * 5 < typicalCells * 2;
}
