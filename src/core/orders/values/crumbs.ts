/** Largest share of a figure that binary arithmetic leaves behind it: Excel itself shows fifteen figures. */
const crumb = 1e-13;

/** A calculated figure without the crumbs of its calculation: 700 × 1.1 is 770, not 770.0000000000001. */
export function withoutCrumbs(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= Math.abs(whole) * crumb ? whole : value;
}
