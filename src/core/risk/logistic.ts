/** A share 0 to 1 as a log-odds; the ends are kept off by the caller's shrinkage. */
export function logit(share: number): number {
  return Math.log(share / (1 - share));
}

export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Scores, what came of each (1 late), and how much each counts. */
export interface Sample {
  readonly scores: Float64Array;
  readonly late: Uint8Array;
  readonly counts: Float64Array;
}

/** P(late) = logistic(shift + slope × score). */
export interface Curve {
  readonly shift: number;
  readonly slope: number;
}

const mostSteps = 50;
const still = 1e-9;
/** Keeps the fit from running away where the scores part the lines wholly. */
const ridge = 1e-3;

/**
 * The curve of greatest likelihood through scores and what came of them, by Newton's steps. A slope below 0, a score
 * that misleads, is taken as 0: every line then has the base rate.
 */
export function fitCurve(sample: Sample): Curve {
  const free = newton(sample, true);
  return free.slope > 0 ? free : newton(sample, false);
}

function newton(sample: Sample, withSlope: boolean): Curve {
  let curve: Curve = { shift: 0, slope: withSlope ? 1 : 0 };
  let fit = fitOf(sample, curve);
  for (let step = 0; step < mostSteps; step += 1) {
    const { up, tilt } = newtonStep(sample, curve, withSlope);
    let share = 1;
    let next = moved(curve, up, tilt);
    while (fitOf(sample, next) < fit && share > still) {
      share /= 2;
      next = moved(curve, up * share, tilt * share);
    }
    curve = next;
    fit = fitOf(sample, curve);
    if (share * (Math.abs(up) + Math.abs(tilt)) < still) break;
  }
  return curve;
}

function moved({ shift, slope }: Curve, up: number, tilt: number): Curve {
  return { shift: shift + up, slope: slope + tilt };
}

/** How well a curve explains the lines: log-likelihood, less a little for every shift and for a slope other than 1. */
function fitOf({ scores, late, counts }: Sample, { shift, slope }: Curve): number {
  let fit = (-ridge / 2) * (shift ** 2 + (slope - 1) ** 2);
  for (let at = 0; at < scores.length; at += 1) {
    const odds = shift + slope * (scores[at] ?? 0);
    fit -= (counts[at] ?? 0) * Math.log1p(Math.exp(late[at] === 1 ? -odds : odds));
  }
  return fit;
}

/** The step to where the fit's slope and bend put its top. */
function newtonStep({ scores, late, counts }: Sample, { shift, slope }: Curve, withSlope: boolean) {
  let [g0, g1] = [-ridge * shift, -ridge * (slope - 1)];
  let [h00, h01, h11] = [ridge, 0, ridge];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    const count = counts[at] ?? 0;
    const p = logistic(shift + slope * score);
    const gap = count * ((late[at] ?? 0) - p);
    const weight = count * p * (1 - p);
    g0 += gap;
    g1 += gap * score;
    h00 += weight;
    h01 += weight * score;
    h11 += weight * score * score;
  }
  if (!withSlope) return { up: g0 / h00, tilt: 0 };
  const determinant = h00 * h11 - h01 * h01;
  return { up: (h11 * g0 - h01 * g1) / determinant, tilt: (h00 * g1 - h01 * g0) / determinant };
}
