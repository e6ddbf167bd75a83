import { errorCell } from "./custom-functions";
import { message, testCases } from "./call";

testCases("STOCKGAP", [
  {
    name: "the earlier date first",
    args: [[100, 100, 100], 150, ["2025-06-30", "2025-06-10", "2025-06-20"]],
    result: [100, 0, 50],
  },
  {
    name: "the same date: the earlier order, then the upper row",
    args: [[100, 100, 100], 150, "2025-06-30", null, ["2025-05-02", "2025-05-01", "2025-05-02"]],
    result: [50, 0, 100],
  },
  { name: "lines without a date last", args: [[100, 100], 100, ["待定", "2025-06-30"]], result: [100, 0] },
  {
    name: "each product its own stock, said beside any of its lines",
    args: [
      [100, 100, 100],
      [120, 30, ""],
      ["2025-06-10", "2025-06-10", "2025-06-20"],
      ["湿巾", "围兜", "湿巾"],
    ],
    result: [0, 70, 80],
  },
  {
    name: "no stock at all",
    args: [
      [100, "200PCS"],
      ["", ""],
      ["2025-06-10", ""],
    ],
    result: [100, 200],
  },
  {
    name: "rows without a quantity",
    args: [[100, "", 100], 150, ["2025-06-10", "2025-06-11", "2025-06-12"]],
    result: [0, "", 50],
  },
  { name: "one line", args: [100, 30, "2025-06-10"], result: 70 },
  {
    name: "products named like parts of an object",
    args: [[10, 10], 5, "", ["__proto__", "constructor"]],
    result: [5, 5],
  },
  {
    name: "stock that differs within a product",
    args: [[100, 100], [50, 60], "", "湿巾"],
    result: "#VALUE!",
  },
  { name: "a quantity that is none", args: [[100, "约50"], 150, ""], result: "#VALUE!" },
  { name: "an error among the cells", args: [[100, errorCell("#N/A")], 150, ""], result: "#N/A" },
]);

test("the message names the product", () => {
  expect(message("STOCKGAP", [100, 100], [50, 60], "", "湿巾")).toBe(
    "同一产品的库存不一致：湿巾 / Stock differs within a product: 湿巾",
  );
});
