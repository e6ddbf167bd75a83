import fc from "fast-check";
import { tallyMarks } from "../../../src/core/loading/tally-marks";

test.each([
  { cartons: 3, marks: [1, 2, 3] },
  { cartons: 47, marks: [5, 10, 15, 20, 25, 30, 35, 40, 45, 47] },
  { cartons: 0, marks: [] },
  { cartons: Number.NaN, marks: [] },
])("$cartons cartons", ({ cartons, marks }) => {
  expect(tallyMarks(cartons)).toEqual(marks);
});

test("marks rise to the last carton and are never more than forty and one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (cartons) => {
      const marks = tallyMarks(cartons);
      expect(marks.at(-1)).toBe(cartons);
      expect(marks.length).toBeLessThanOrEqual(41);
      expect([...marks].sort((a, b) => a - b)).toEqual(marks);
      expect(new Set(marks).size).toBe(marks.length);
    }),
  );
});
