import { confidenceBands, outcomes, scoredColumns } from "../labelled/calibration";
import { labelledLayouts } from "../labelled/layouts";

/** Prints what Gendan's confidence is worth over the labelled set. */
const columns = scoredColumns();
const { right, asked, wrong, missed } = outcomes(columns);

console.log(
  `\nConfidence over the labelled set: ${labelledLayouts.length} layouts, ${columns.length} columns`,
);
console.log(`  right ${right}, asked ${asked}, wrong ${wrong}, missed ${missed}`);
for (const { from, to, given, right: found } of confidenceBands(columns)) {
  const share = given === 0 ? "–" : `${((found / given) * 100).toFixed(1)} %`;
  const band = `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}`;
  console.log(`  ${band.padEnd(14)} given ${String(given).padStart(4)}, right ${share.padStart(8)}`);
}
