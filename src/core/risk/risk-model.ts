import { factors, quantityBounds, type Factor } from "./factors";
import { fitCurve, logistic, logit, type Curve } from "./logistic";
import type { PastLine, RiskLine, RiskTable } from "./risk-line";

/** How past lines that shared something ended. */
interface Count {
  late: number;
  all: number;
}

export interface RiskModel {
  /** Share of the past lines that were late, 0 to 1. */
  readonly base: number;
  readonly bounds: readonly number[];
  readonly counts: ReadonlyMap<Factor, ReadonlyMap<string, Count>>;
  readonly curve: Curve;
}

/** Why a line's chance is what it is: the past lines that shared something with it. */
export interface Reason {
  readonly factor: Factor;
  readonly value: string;
  readonly late: number;
  readonly all: number;
  /** What it adds to the line's log-odds. */
  readonly weight: number;
}

export interface LineRisk {
  /** Chance of being late, 0 to 1. */
  readonly chance: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/**
 * Lines that a small group is filled up with, as late as all lines are: a customer with one late line of one has not
 * shown that all his lines are late.
 */
const shrinkage = 15;

/**
 * Learns from past lines how likely a line is to be late. For each factor, the share of late lines among those of its
 * value, shrunk to the share of all, gives a log-odds above or below that of all lines; their sum is a line's score.
 * Each past line's score leaves the line itself out. A curve through the scores, one shift and one slope, makes
 * chances of them: where factors say the same thing twice, or nothing, the slope is below 1. Newer lines weigh more.
 */
export function learnRisk(past: readonly PastLine[], tables: readonly RiskTable[]): RiskModel {
  const late = Uint8Array.from(past, (line) => (line.late ? 1 : 0));
  const lateCount = late.reduce((sum, one) => sum + one, 0);
  const base = (lateCount + 0.5) / (past.length + 1);
  const bounds = quantityBounds(past, tables);
  const scores = new Float64Array(past.length);
  const counts = new Map<Factor, Map<string, Count>>();
  for (const factor of factors) {
    const values = past.map((line) => factor.valueOf(line, tables, bounds));
    const byValue = countByValue(values, late);
    counts.set(factor, byValue);
    values.forEach((value, at) => {
      const count = value === null ? undefined : byValue.get(value);
      if (!count) return;
      const others = { late: count.late - (late[at] ?? 0), all: count.all - 1 };
      scores[at] = (scores[at] ?? 0) + weightOf(others, base);
    });
  }
  return { base, bounds, counts, curve: fitCurve({ scores, late, counts: recency(past) }) };
}

/** Days after which a past line counts half for the curve: how late lines are changes over the years. */
const halfLife = 182;

/** How much each past line counts, 0 to 1; the latest 1. */
function recency(past: readonly PastLine[]): Float64Array {
  const latest = past.reduce((day, { due }) => Math.max(day, due), -Infinity);
  return Float64Array.from(past, ({ due }) => 0.5 ** ((latest - due) / halfLife));
}

function countByValue(values: readonly (string | null)[], late: Uint8Array): Map<string, Count> {
  const counts = new Map<string, Count>();
  values.forEach((value, at) => {
    if (value === null) return;
    const count = counts.get(value) ?? { late: 0, all: 0 };
    count.late += late[at] ?? 0;
    count.all += 1;
    counts.set(value, count);
  });
  return counts;
}

function weightOf({ late, all }: Count, base: number): number {
  return logit((late + shrinkage * base) / (all + shrinkage)) - logit(base);
}

/** The chance of one line, and what makes it. */
export function riskOf(
  { base, bounds, counts, curve }: RiskModel,
  line: RiskLine,
  tables: readonly RiskTable[],
): LineRisk {
  const reasons: Reason[] = [];
  for (const [factor, byValue] of counts) {
    const value = factor.valueOf(line, tables, bounds);
    const count = value === null ? undefined : byValue.get(value);
    if (value === null || !count) continue;
    reasons.push({ factor, value, ...count, weight: curve.slope * weightOf(count, base) });
  }
  const score = reasons.reduce((sum, { weight }) => sum + weight, curve.shift);
  return { chance: logistic(score), reasons: reasons.sort((a, b) => b.weight - a.weight) };
}
