import { learnRisk, riskOf } from "./risk-model";
import type { PastLine, RiskTable } from "./risk-line";

/** Lines whose chance was in a band, and what came of them. */
export interface Band {
  /** Lower end of the band, 0 to 1; the upper is the next band's lower. */
  readonly from: number;
  readonly lines: number;
  /** Mean chance the lines were given, 0 to 1. */
  readonly expected: number;
  /** Share of them that were late, 0 to 1. */
  readonly found: number;
}

/** How the chances of later lines, told from earlier ones only, agree with what came of them. */
export interface BackTest {
  readonly learnt: number;
  readonly tested: number;
  readonly bands: readonly Band[];
  /** Mean squared gap between chance and outcome (0 or 1): the smaller the better. */
  readonly gap: number;
  /** The same where every line is given the share of late lines among those learnt from. */
  readonly baseGap: number;
}

const learntShare = 0.7;
/** Lower ends of the bands, highest first. */
const bandEnds = [0.7, 0.5, 0.3, 0.2, 0.1, 0.05, 0];

/** Learns from the earlier seven tenths of the past lines (by due date) and tells the chance of the others. */
export function backTest(past: readonly PastLine[], tables: readonly RiskTable[]): BackTest {
  const cut = Math.floor(past.length * learntShare);
  const [learnt, tested] = [past.slice(0, cut), past.slice(cut)];
  const model = learnRisk(learnt, tables);
  const chances = tested.map((line) => riskOf(model, line, tables).chance);
  return {
    learnt: learnt.length,
    tested: tested.length,
    bands: bandsOf(tested, chances),
    gap: meanGap(tested, (at) => chances[at] ?? model.base),
    baseGap: meanGap(tested, () => model.base),
  };
}

function bandsOf(tested: readonly PastLine[], chances: readonly number[]): readonly Band[] {
  const sums = bandEnds.map((from) => ({ from, lines: 0, chance: 0, late: 0 }));
  tested.forEach(({ late }, at) => {
    const chance = chances[at] ?? 0;
    const band = sums.find(({ from }) => chance >= from);
    if (!band) return;
    band.lines += 1;
    band.chance += chance;
    if (late) band.late += 1;
  });
  return sums
    .reverse()
    .filter(({ lines }) => lines > 0)
    .map(({ from, lines, chance, late }) => ({ from, lines, expected: chance / lines, found: late / lines }));
}

function meanGap(tested: readonly PastLine[], chanceOf: (at: number) => number): number {
  const sum = tested.reduce((total, { late }, at) => total + ((late ? 1 : 0) - chanceOf(at)) ** 2, 0);
  return tested.length > 0 ? sum / tested.length : 0;
}
