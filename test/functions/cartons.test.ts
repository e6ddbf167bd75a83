import { message, testCases } from "./call";
import { errorCell } from "./custom-functions";

testCases("CARTONS", [
  { name: "the last carton is part full", args: [10_000, 24], result: 417 },
  { name: "exactly full cartons", args: [48, 24], result: 2 },
  { name: "nothing to ship", args: [0, 24], result: 0 },
  { name: "text with units", args: ["10,000PCS", "24片/箱"], result: 417 },
  { name: "full-width figures and Chinese powers", args: ["１万", "每箱24包"], result: 417 },
  { name: "a column with one carton", args: [[10_000, "", 25], 24], result: [417, "", 2] },
  {
    name: "two columns",
    args: [
      [100, 200],
      [24, 50],
    ],
    result: [5, 4],
  },
  {
    name: "a rectangle",
    args: [
      [
        [1, 24],
        [25, null],
      ],
      24,
    ],
    result: [
      [1, 1],
      [2, ""],
    ],
  },
  { name: "spaces are blank", args: ["  ", 24], result: "" },
  { name: "an argument left out is blank", args: [100, null], result: "" },
  { name: "a quantity with the crumbs of a calculation", args: [700 * 1.1, 77], result: 10 },
  { name: "a fraction that is none of a calculation", args: [770.001, 77], result: 11 },
  {
    name: "decimals that divide evenly",
    args: [
      [8.4, 4.2, "6.9kg"],
      [1.2, 1.4, 2.3],
    ],
    result: [7, 3, "#VALUE!"],
  },
  {
    name: "dozens",
    args: [
      ["100打", "50 dozen"],
      ["2打/箱", 24],
    ],
    result: [50, 25],
  },
  { name: "cartons are not packed into cartons", args: ["500箱", 24], result: "#VALUE!" },
  { name: "less than nothing", args: [-1, 24], result: "#VALUE!" },
  { name: "a carton that holds nothing", args: [100, 0], result: "#VALUE!" },
  { name: "a range of quantities is not one number", args: ["500-600", 24], result: "#VALUE!" },
  { name: "a weight is not a count", args: ["500kg", 24], result: "#VALUE!" },
  { name: "a truth value is not a count", args: [true, 24], result: "#VALUE!" },
  { name: "errors stand in their own cells", args: [[100, "abc", 200], 24], result: [5, "#VALUE!", 9] },
  { name: "a cell's error is passed on", args: [[100, errorCell("#DIV/0!")], 24], result: [5, "#DIV/0!"] },
  { name: "an error that Excel takes in only", args: [errorCell("#REF!"), 24], result: "#VALUE!" },
  { name: "an error goes before a blank", args: ["", errorCell("#N/A")], result: "#N/A" },
  {
    name: "columns of different height",
    args: [
      [1, 2, 3],
      [24, 25],
    ],
    result: "#VALUE!",
  },
]);

test("messages say in both languages what is wrong and where", () => {
  expect(message("CARTONS", "约500", 24)).toBe("不是一个确定的数字：约500 / Not one certain number: 约500");
  expect(message("CARTONS", 100, 0)).toBe("数值过小：0 < 1 / Too small: 0 < 1");
  expect(message("CARTONS", [1, 2, 3], [1, 2])).toBe(
    "区域大小不一致：3×1 ≠ 2×1 / Ranges differ in size: 3×1 ≠ 2×1",
  );
  expect(message("CARTONS", errorCell("#REF!"), 24)).toMatch(/#REF!.*#REF!/);
});

test("a long text is cut in the message", () => {
  expect(message("CARTONS", "x".repeat(500), 24)!.length).toBeLessThan(150);
});
