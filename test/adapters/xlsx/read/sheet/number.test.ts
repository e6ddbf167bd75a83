import fc from "fast-check";
import { parseIndex, parsePlainNumber } from "../../../../../src/adapters/xlsx/read/sheet/number";

function plain(text: string): number {
  const bytes = new TextEncoder().encode(`<${text}<`);
  return parsePlainNumber(bytes, 1, bytes.length - 1);
}

test.each([
  ["0", 0],
  ["-0", 0],
  ["7", 7],
  ["-12.50", -12.5],
  [".5", 0.5],
  ["5.", 5],
  ["45123.75", 45123.75],
  ["9007199254740991", 9007199254740991],
  ["0.0000000000000000000001", 1e-22],
  ["9007199254740993", Number.NaN],
  ["0.30000000000000004", Number.NaN],
  ["1E5", Number.NaN],
  ["1.2.3", Number.NaN],
  ["", Number.NaN],
  ["-", Number.NaN],
  [".", Number.NaN],
  ["+1", Number.NaN],
  ["1 ", Number.NaN],
  ["1,000", Number.NaN],
])("%p reads as %p (NaN: left to the slow way)", (text, value) => {
  expect(plain(text)).toBe(value);
});

test("what reads as plain is exactly what Number makes of it", () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(24))
    .map(([negative, digits, decimals]) => {
      const padded = String(digits).padStart(decimals + 1, "0");
      const whole = padded.slice(0, padded.length - decimals);
      return `${negative ? "-" : ""}${whole}${decimals > 0 ? "." : ""}${padded.slice(padded.length - decimals)}`;
    });
  fc.assert(
    fc.property(decimal, (text) => {
      const value = plain(text);
      if (!Number.isNaN(value)) expect(value).toBe(Number(text) + 0);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["0", 0],
  ["42", 42],
  ["007", 7],
  ["999999999", 999999999],
  ["1000000000", -1],
  ["", -1],
  ["-1", -1],
  ["1.0", -1],
])("index %p reads as %p", (text, value) => {
  const bytes = new TextEncoder().encode(text);
  expect(parseIndex(bytes, 0, bytes.length)).toBe(value);
});
