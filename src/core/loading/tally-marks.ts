/** Steps a tally may count in. */
const steps = [1, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const mostMarks = 40;

/** Numbers to cross off while cartons go in: every fifth, tenth, … carton, and the last one. Empty for none. */
export function tallyMarks(cartons: number): readonly number[] {
  if (!(cartons >= 1)) return [];
  const step = steps.find((one) => cartons / one <= mostMarks) ?? Math.ceil(cartons / mostMarks);
  const marks = Array.from({ length: Math.floor(cartons / step) }, (_, at) => (at + 1) * step);
  return marks.at(-1) === cartons ? marks : [...marks, cartons];
}
