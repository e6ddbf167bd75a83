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

function newton({ scores, late, counts }: Sample, withSlope: boolean): Curve {
  let shift = 0;
  let slope = withSlope ? 1 : 0;
  for (let step = 0; step < mostSteps; step += 1) {
    let g0 = -ridge * shift;
    let g1 = withSlope ? -ridge * (slope - 1) : 0;
    let h00 = ridge;
    let h01 = 0;
    let h11 = ridge;
    for (let at = 0; at < scores.length; at += 1) {
      const score = scores[at] ?? 0;
      const p = logistic(shift + slope * score);
      const gap = (counts[at] ?? 0) * ((late[at] ?? 0) - p);
      const weight = (counts[at] ?? 0) * p * (1 - p);
      g0 += gap;
      h00 += weight;
      if (!withSlope) continue;
      g1 += gap * score;
      h01 += weight * score;
      h11 += weight * score * score;
    }
    const determinant = h00 * h11 - h01 * h01;
    const up = (h11 * g0 - h01 * g1) / determinant;
    const tilt = withSlope ? (h00 * g1 - h01 * g0) / determinant : 0;
    shift += up;
    slope += tilt;
    if (Math.abs(up) + Math.abs(tilt) < still) break;
  }
  return { shift, slope };
}
