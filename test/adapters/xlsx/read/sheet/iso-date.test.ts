import { isoSerial } from "../../../../../src/adapters/xlsx/read/sheet/iso-date";

test.each([
  { text: "2025-03-05", serial: 45721 },
  { text: "2025-03-05T12:00:00", serial: 45721.5 },
  { text: "2025-03-05T18:00:00.000Z", serial: 45721.75 },
  { text: " 2025-03-05T06:00:00+08:00 ", serial: 45721.25 },
  { text: "12:00", serial: 0.5 },
  { text: "T12:00:00", serial: 0.5 },
  { text: "1900-03-01", serial: 61 },
  { text: "2025-02-30", serial: null },
  { text: "2025-13-01", serial: null },
  { text: "2025/03/05", serial: null },
  { text: "45721", serial: null },
  { text: "Z", serial: null },
  { text: "", serial: null },
])("$text is serial $serial", ({ text, serial }) => {
  expect(isoSerial(text, false)).toBe(serial);
});

test("a workbook that counts from 1904 has days 1,462 smaller and times the same", () => {
  expect(isoSerial("2025-03-05", true)).toBe(45721 - 1462);
  expect(isoSerial("12:00", true)).toBe(0.5);
});
