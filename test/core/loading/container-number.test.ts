import fc from "fast-check";
import { containerCheckDigit, containerNumberOf } from "../../../src/core/loading/container-number";

test.each([
  { serial: "MWCU605978", digit: 4 },
  { serial: "CBHU320273", digit: 2 },
  { serial: "CSQU305438", digit: 3 },
  { serial: "TEXU307007", digit: 9 },
])("$serial has the check digit $digit", ({ serial, digit }) => {
  expect(containerCheckDigit(serial)).toBe(digit);
});

test.each([
  { text: "MWCU6059784", serial: "MWCU605978", checkDigit: 4 },
  { text: "mwcu 605978-4", serial: "MWCU605978", checkDigit: 4 },
  { text: "ＣＢＨＵ３２０２７３", serial: "CBHU320273", checkDigit: null },
  { text: " CSQU.305438/0 ", serial: "CSQU305438", checkDigit: 0 },
])("reads $text", ({ text, serial, checkDigit }) => {
  expect(containerNumberOf(text)).toEqual({ serial, checkDigit });
});

test.each(["", "MWCU60597", "MWCU60597844", "MWCA605978", "1WCU605978", "柜号"])("%p is none", (text) => {
  expect(containerNumberOf(text)).toBeNull();
});

test("one wrong figure is always seen, but for the 10 that counts as 0", () => {
  const figures = fc.stringMatching(/^\d{6}$/);
  fc.assert(
    fc.property(figures, fc.nat(5), fc.integer({ min: 1, max: 9 }), (serial, place, shift) => {
      const figure = (Number(serial[place]) + shift) % 10;
      const wrong = `${serial.slice(0, place)}${figure}${serial.slice(place + 1)}`;
      const [a, b] = [containerCheckDigit(`MWCU${serial}`), containerCheckDigit(`MWCU${wrong}`)];
      expect(a === b && a !== 0).toBe(false);
    }),
  );
});
