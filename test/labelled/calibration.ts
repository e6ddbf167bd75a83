import { understandSheet } from "../../src/core/orders/understand";
import { sheetFromGrid } from "../support/sheet-from-grid";
import { labelledLayouts } from "./layouts";
import { scoreTable, type Outcome, type ScoredColumn } from "./score";

/** Columns given a field with a confidence from `from` up to `to`, and how many of them are that field. */
export interface ConfidenceBand {
  readonly from: number;
  readonly to: number;
  readonly given: number;
  readonly right: number;
}

/** Confidences are rounded to hundredths: the last band reaches above 1. */
const edges = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Every labelled column of the set and what became of it. A layout without a table has no column. */
export function scoredColumns(): readonly ScoredColumn[] {
  return labelledLayouts.flatMap(({ grid, sheet = "Sheet1", tables }) => {
    const understood = understandSheet(sheetFromGrid(grid, sheet));
    return tables.flatMap((labelled, at) => {
      const table = understood[at];
      return table ? scoreTable(table, labelled) : [];
    });
  });
}

export function confidenceBands(columns: readonly ScoredColumn[]): readonly ConfidenceBand[] {
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? from;
    const given = columns.filter(
      ({ given: field, confidence }) => field !== null && confidence >= from && confidence < to,
    );
    return { from, to, given: given.length, right: given.filter(({ isTrue }) => isTrue).length };
  });
}

export function outcomes(columns: readonly ScoredColumn[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => columns.filter((column) => column.outcome === outcome).length;
  return { right: count("right"), asked: count("asked"), wrong: count("wrong"), missed: count("missed") };
}

/** The bands and the outcomes, for a person: of the columns given at some confidence, how many are wrong. */
export function calibrationText(columns: readonly ScoredColumn[]): string {
  const bands = confidenceBands(columns).map(({ from, to, given, right }) => {
    const wrong = given - right;
    const share = given === 0 ? "" : `  ${((wrong / given) * 100).toFixed(1)} %`;
    return `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}  given ${given}  wrong ${wrong}${share}`;
  });
  const all = Object.entries(outcomes(columns)).map(([outcome, count]) => `${outcome} ${count}`);
  return [`${columns.length} labelled columns: ${all.join(", ")}`, ...bands].join("\n");
}
