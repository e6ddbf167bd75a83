import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { blocksOf, columnOf } from "../../support/report-tables";

const date = "2025-06-20";

/** Orders of two customers, the first mostly late; and an open line of each. */
function orders(count: number) {
  const past = Array.from({ length: count }, (_, at) => ({
    customer: at % 2 === 0 ? "甲" : "乙",
    late: at % 20 < 2 || at % 4 === 0,
  }));
  return checkedTable(
    {
      orderNo: [...past.map((_, at) => `A${at}`), "N1", "N2"],
      customer: [...past.map(({ customer }) => customer), "甲", "乙"],
      productName: [...past, 0, 0].map(() => "湿巾"),
      requiredDate: [...past.map(() => "2025-05-10"), "2025-07-10", "2025-07-11"],
      actualShipDate: [...past.map(({ late }) => (late ? "2025-05-12" : "2025-05-10")), null, null],
    },
    { asOf: date },
  );
}

const notes = (report: ReturnType<typeof madeDocument>) =>
  blocksOf(report).flatMap((block) => (block.kind === "note" ? [block.text] : []));

test("open lines, likeliest first, each with its reasons and a link to its row", () => {
  const report = madeDocument("risk", [orders(400)], { date });
  expect(columnOf(report, "lines", "orderNo")).toEqual(["N1", "N2"]);
  const [high, low] = columnOf(report, "lines", "chance") as number[];
  expect(high).toBeGreaterThan(low!);
  expect(columnOf(report, "lines", "why")[0]).toMatch(/客户“甲” 200 行中 \d+ 行延期/);
  expect(notes(report)[0]).toContain("算法");
});

test("a history too short is said, with what it takes", () => {
  const [text] = notes(madeDocument("risk", [orders(40)], { date }));
  expect(text).toContain("至少要 100 行");
  expect(text).toContain("现有 40 行");
});

test("the trial on the history is printed with it", () => {
  const report = madeDocument("risk", [orders(400)], { date });
  const found = columnOf(report, "backTest", "lines") as number[];
  expect(found.reduce((sum, lines) => sum + lines, 0)).toBe(120);
});
