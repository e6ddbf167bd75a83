import { fillText } from "../../src/core";

test.each([
  ["a place", "due {day}", { day: "2025-06-20" }, "due 2025-06-20"],
  ["a place without a value", "due {day}", {}, "due {day}"],
  ["one", "{count} {count|cell|cells}", { count: 1 }, "1 cell"],
  ["none", "{count} {count|cell|cells}", { count: 0 }, "0 cells"],
  ["several, with separators", "{count} {count|cell|cells}", { count: "1,200" }, "1,200 cells"],
  ["a word that only one needs", "{count} line{count|s|} lack{count||s}", { count: 2 }, "2 line lacks"],
  ["words without a value", "{count|cell|cells}", {}, "{count|cell|cells}"],
])("%s", (_, template, args, text) => {
  expect(fillText(template, args)).toBe(text);
});
