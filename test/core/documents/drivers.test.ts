import * as fc from "fast-check";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { notesOf, rowsOf, tableOf } from "../../support/report-tables";

const date = "2025-06-20";
const columns = {
  tripDate: ["2025-06-02", "2025-06-03", "2025-06-04", "2025-06-05", "2025-05-30", null],
  driver: ["老张", "老张", "老李", null, "老张", "老张"],
  truckPlate: ["浙B1", "浙B1", "浙B2", "浙B3", "浙B1", "浙B1"],
  onTime: [1, 0, 1, null, 0, 0],
  damagedCartons: [0, 3, 0, null, 9, 0],
  countErrors: [0, 0, 2, null, 0, 0],
  refusedTrip: [0, 0, null, null, 1, 0],
};
const made = (table: typeof columns) =>
  madeDocument(
    "drivers",
    [checkedTable(table, { asOf: date, kind: "drivers", sheet: "司机出车", firstRow: 3 })],
    {
      date,
    },
  );
const report = made(columns);

test("a driver's score is the mean of what is recorded of the month's trips", () => {
  expect(rowsOf(report, "scores")).toEqual([
    ["老张", 2, 0.5, 0.5, 1, 1, 3, 0.75],
    ["老李", 1, 1, 1, 0, null, 0, 2 / 3],
    ["浙B3", 1, null, null, null, null, 0, null],
  ]);
});

test("every trip of the month stands below, and leads to its row", () => {
  expect(rowsOf(report, "trips").map(([row]) => row)).toEqual([
    "司机出车!3",
    "司机出车!4",
    "司机出车!5",
    "司机出车!6",
  ]);
  expect(tableOf(report, "trips").rows[0]?.[0]).toMatchObject({
    link: { to: "cell", sheet: "司机出车", row: 3, column: 0 },
  });
});

test("the score is explained, and a trip without a day is named", () => {
  const notes = notesOf(report).join("\n");
  expect(notes).toContain("得分 = 准时、无货损、点数无误、不拒载四项比例的平均");
  expect(notes).toContain("1 行没有日期，不在任何月份里：司机出车!8");
});

test("a month without trips says so", () => {
  expect(
    tableOf(made({ ...columns, tripDate: columns.tripDate.map(() => "2025-01-01") }), "scores"),
  ).toMatchObject({
    rows: [],
    empty: "本月没有出车记录。",
  });
});

test("without a table of trips it says which sheet to add", () => {
  const notes = notesOf(madeDocument("drivers", [], { date, lang: "en" })).join("\n");
  expect(notes).toContain("gendan template --kind drivers");
});

const trip = fc.record({
  driver: fc.constantFrom("甲", "乙"),
  onTime: fc.constantFrom(0, 1, null),
  damaged: fc.constantFrom(0, 2, null),
});

test("scores lie between 0 and 1, and every trip is one driver's", () => {
  fc.assert(
    fc.property(fc.array(trip, { minLength: 1, maxLength: 15 }), (trips) => {
      const scores = rowsOf(
        made({
          tripDate: trips.map(() => "2025-06-01"),
          driver: trips.map(({ driver }) => driver),
          truckPlate: trips.map(() => null as unknown as string),
          onTime: trips.map(({ onTime }) => onTime),
          damagedCartons: trips.map(({ damaged }) => damaged),
          countErrors: trips.map(() => null),
          refusedTrip: trips.map(() => null),
        }),
        "scores",
      );
      expect(scores.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(trips.length);
      for (const score of scores.map((cells) => cells.at(-1))) {
        if (score !== null) expect(Number(score) >= 0 && Number(score) <= 1).toBe(true);
      }
    }),
  );
});
