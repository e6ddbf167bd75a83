import fc from "fast-check";
import { call } from "./call";

/** The values of the letters as ISO 6346 lists them: from 10 on, the multiples of 11 left out. */
const letters: Readonly<Record<string, number>> = {
  ...{ A: 10, B: 12, C: 13, D: 14, E: 15, F: 16, G: 17, H: 18, I: 19, J: 20, K: 21, L: 23, M: 24 },
  ...{ N: 25, O: 26, P: 27, Q: 28, R: 29, S: 30, T: 31, U: 32, V: 34, W: 35, X: 36, Y: 37, Z: 38 },
};
const weights = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

function digitByTable(serial: string): number {
  const sum = weights.reduce((total, weight, place) => {
    const sign = serial.charAt(place);
    return total + weight * (letters[sign] ?? Number(sign));
  }, 0);
  return (sum - Math.floor(sum / 11) * 11) % 10;
}

const letter = fc.constantFrom(...Object.keys(letters));
const serial = fc
  .tuple(letter, letter, letter, fc.constantFrom("U", "J", "Z"), fc.integer({ min: 0, max: 999_999 }))
  .map(([a, b, c, category, number]) => `${a}${b}${c}${category}${String(number).padStart(6, "0")}`);

test("the check digit is that of the table, and only this one is right", () => {
  fc.assert(
    fc.property(serial, (ten) => {
      const digit = digitByTable(ten);
      expect(call("CNTRCHECK", ten)).toBe(digit);
      const eleven = Array.from({ length: 10 }, (_, each) => `${ten}${each}`);
      expect(call("CNTRCHECK", eleven)).toEqual(eleven.map((_, each) => each === digit));
    }),
  );
});
