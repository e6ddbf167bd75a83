import fc from "fast-check";
import { fitCurve, logistic, logit, type Sample } from "../../../src/core/risk/logistic";

const samples = fc
  .array(
    fc.record({
      score: fc.double({ min: -3, max: 3, noNaN: true }),
      late: fc.boolean(),
      count: fc.double({ min: 0.1, max: 1, noNaN: true }),
    }),
    { minLength: 40, maxLength: 120 },
  )
  .map((lines): Sample => ({
    scores: Float64Array.from(lines, ({ score }) => score),
    late: Uint8Array.from(lines, ({ late }) => (late ? 1 : 0)),
    counts: Float64Array.from(lines, ({ count }) => count),
  }));

/** Log-likelihood of a curve, with the fit's own leaning to shift 0 and slope 1. */
function likelihood({ scores, late, counts }: Sample, shift: number, slope: number): number {
  const leaning = -0.0005 * (shift ** 2 + (slope - 1) ** 2);
  return scores.reduce((sum, score, at) => {
    const p = logistic(shift + slope * score);
    return sum + counts[at]! * Math.log(late[at] === 1 ? p : 1 - p);
  }, leaning);
}

test("odds and chance undo each other", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
      expect(logistic(logit(share))).toBeCloseTo(share, 10);
    }),
  );
});

test("no curve near the fitted one explains the lines better", () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const { shift, slope } = fitCurve(sample);
      const best = likelihood(sample, shift, slope);
      for (const [up, tilt] of [
        [0.05, 0],
        [-0.05, 0],
        [0, 0.05],
        [0.05, -0.05],
      ] as const) {
        if (slope === 0 && tilt !== 0) continue;
        expect(likelihood(sample, shift + up, slope + tilt)).toBeLessThanOrEqual(best + 1e-6);
      }
    }),
    { numRuns: 60 },
  );
});

test("a score that misleads is not listened to", () => {
  const scores = Float64Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? 1 : -1));
  const late = Uint8Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? 0 : 1));
  expect(fitCurve({ scores, late, counts: new Float64Array(100).fill(1) }).slope).toBe(0);
});
