import { dayFromText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import { madeDocument, madeFromSample } from "../../support/made-document";
import { columnOf, notesOf, rowsOf } from "../../support/report-tables";

const date = "2025-06-20";

const report = madeDocument(
  "carton-sizes",
  [
    checkedTable(
      {
        orderNo: ["A1", "A2", "A3", "A4", "A5"],
        productName: ["湿巾", "湿巾", "湿巾", "围兜", "湿巾"],
        orderDate: ["2025-05-01", "2025-05-08", "2025-01-05", "2025-05-01", "2025-02-01"],
        orderQty: [1000, 1000, 1000, 1000, 1000],
        shippedQty: [0, 0, 1000, 0, 1000],
        bagsPerCarton: [24, 24, 24, null, 24],
        packedBagSize: ["200x120x50", "200x120x50", "200x120x50", "100x100x10", "200x120x50"],
        cartonSize: ["420x380x330", "300x200x100", "420x380x330", null, "600x400x500"],
        cartonQuality: ["BC楞", "BC楞", null, null, null],
      },
      { asOf: date, counts: "bags" },
    ),
  ],
  { date },
);

test("a carton for each packing of open lines, and how the one in use does", () => {
  expect(columnOf(report, "proposals", "orderNo")).toEqual(["A1", "A2"]);
  expect(columnOf(report, "proposals", "check")).toEqual([expect.stringMatching(/空隙/), "装不下"]);
  const arrangements = columnOf(report, "proposals", "arrangement") as string[];
  for (const text of arrangements) {
    expect(text.split("×").reduce((product, count) => product * Number(count), 1)).toBe(24);
  }
});

test("every size a product was packed in, the latest first", () => {
  expect(columnOf(report, "history", "size")).toHaveLength(3);
  expect(columnOf(report, "history", "lines")).toEqual([1, 2, 1]);
  expect(columnOf(report, "history", "latest")).toEqual(["A2", "A1", "A5"]);
  expect(columnOf(report, "history", "first")).toEqual([
    dayFromText("2025-05-08"),
    dayFromText("2025-01-05"),
    dayFromText("2025-02-01"),
  ]);
});

test("the sample keeps carton sizes but no packed bags: its history stands alone, and what is missing is said", async () => {
  const made = await madeFromSample("carton-sizes", "S01", { date });
  expect(rowsOf(made, "proposals")).toEqual([]);
  expect(rowsOf(made, "history").length).toBeGreaterThan(0);
  expect(rowsOf(made, "wants").map(([column]) => column)).toContain("成品包尺寸");
  expect(notesOf(made).join()).toContain("样箱");
});
