import type { Finding } from "../rule";

/**
 * Findings by row, then column; what is said of a whole row comes before its cells, and what is equal stays as it was.
 * Rows are counted, not compared: linear in findings and rows.
 */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const starts = rowStarts(findings);
  const placed = new Array<Finding>(findings.length);
  for (const finding of findings) {
    let at = starts[finding.row] ?? 0;
    starts[finding.row] = at + 1;
    // Those of the row before it move on until it stands behind its column.
    for (let before = placed[at - 1]; before?.row === finding.row && columnOf(before) > columnOf(finding);) {
      placed[at] = before;
      at -= 1;
      before = placed[at - 1];
    }
    placed[at] = finding;
  }
  return placed;
}

/** Where each row's findings begin. */
function rowStarts(findings: readonly Finding[]): Int32Array {
  const rows = findings.reduce((most, { row }) => Math.max(most, row), -1) + 1;
  const starts = new Int32Array(rows + 1);
  for (const { row } of findings) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  return starts;
}

function columnOf({ column }: Finding): number {
  return column ?? -1;
}
