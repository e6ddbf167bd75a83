import { backTest, type BackTest } from "./back-test";
import { learnRisk, riskOf, type LineRisk } from "./risk-model";
import { openLines, pastLines, type RiskLine, type RiskTable } from "./risk-line";

/** Past lines, and of them late and not late ones, from which chances are told. */
export const leastHistory = { lines: 100, late: 20, onTime: 20 } as const;

/** Share by which the chances must come nearer to what happened than the share of all lines does. */
const leastGain = 0.01;

/** An open line with its chance of being late. */
export interface ScoredLine extends RiskLine {
  readonly risk: LineRisk;
}

/** The risk of a workbook's open lines, or why none is told. */
export type RiskOutcome =
  /** Too few lines have ended. */
  | { readonly kind: "short"; readonly past: number; readonly late: number }
  /** The history does not tell late lines from others: the chances were hardly nearer to it than the share of all. */
  | { readonly kind: "flat"; readonly past: number; readonly late: number; readonly test: BackTest }
  | {
      readonly kind: "told";
      readonly past: number;
      readonly late: number;
      readonly test: BackTest;
      /** Likeliest first. */
      readonly lines: readonly ScoredLine[];
    };

/** How likely each open line is to be late, from the workbook's own history. See `learnRisk`. */
export function workbookRisk(tables: readonly RiskTable[]): RiskOutcome {
  const past = pastLines(tables);
  const late = past.filter((line) => line.late).length;
  const isShort =
    past.length < leastHistory.lines || late < leastHistory.late || past.length - late < leastHistory.onTime;
  if (isShort) return { kind: "short", past: past.length, late };
  const test = backTest(past, tables);
  if (test.gap > test.baseGap * (1 - leastGain)) return { kind: "flat", past: past.length, late, test };
  const model = learnRisk(past, tables);
  const lines = openLines(tables)
    .map((line) => ({ ...line, risk: riskOf(model, line, tables) }))
    .sort((a, b) => b.risk.chance - a.risk.chance);
  return { kind: "told", past: past.length, late, test, lines };
}
