import { dayText } from "../../../../src/core/dates/day";
import type { FieldId } from "../../../../src/core/orders/fields";
import { reading, type NumberColumn } from "../../../../src/core/orders/lines";
import { readLines } from "../../../../src/core/orders/read-lines";
import {
  dateCell,
  orderSheet,
  understood,
  type SheetCell,
  type SheetOptions,
} from "../../../support/order-sheet";

const march10 = 45726;

/** Day and reading of every cell of the last column. */
function readDays(
  headers: readonly string[],
  fields: readonly FieldId[],
  rows: readonly (readonly SheetCell[])[],
  options?: SheetOptions,
) {
  const sheet = orderSheet([headers, ...rows], options);
  const column = readLines(sheet, understood(sheet, fields)).columns[fields.at(-1)!] as NumberColumn;
  const names = Object.keys(reading);
  return [...column.readings].map((how, line) => `${dayText(column.values[line]!)} ${names[how]!}`.trim());
}

const readDue = (cells: readonly SheetCell[], header = "交期", options?: SheetOptions) =>
  readDays(
    [header],
    ["requiredDate"],
    cells.map((cell) => [cell]),
    options,
  );

test.each<{ name: string; cells: SheetCell[]; days: string[] }>([
  { name: "a date", cells: [dateCell(march10)], days: ["2025-03-10 exact"] },
  { name: "the time of day is dropped", cells: [dateCell(march10 + 0.99)], days: ["2025-03-10 exact"] },
  { name: "a bare serial", cells: [march10], days: ["2025-03-10 bareSerial"] },
  { name: "a bare serial as text", cells: ["45726"], days: ["2025-03-10 bareSerial"] },
  { name: "a text date", cells: ["2025.3.10"], days: ["2025-03-10 fromText"] },
  { name: "figures typed as a number", cells: [20250310], days: ["2025-03-10 fromText"] },
  { name: "a fraction that may be a month and a day", cells: [4.2], days: ["ambiguous"] },
  {
    name: "a serial of no business",
    cells: [dateCell(1), 12, 99999],
    days: ["unreadable", "unreadable", "unreadable"],
  },
  { name: "a year no business has", cells: ["2205-03-10"], days: ["unreadable"] },
  { name: "words", cells: ["未发货", "月底", "TBC"], days: ["word", "word", "word"] },
  { name: "two dates", cells: ["11/22,12/25"], days: ["ambiguous"] },
  { name: "payment terms", cells: ["30/70"], days: ["unreadable"] },
  { name: "truth values", cells: [true], days: ["unreadable"] },
  { name: "an error, a blank", cells: [{ error: "#REF!" }, null, "x"], days: ["error", "blank", "word"] },
  { name: "no year and nothing to tell it", cells: ["3/5", "TBC"], days: ["ambiguous", "word"] },
  {
    name: "the year of the column's own dates",
    cells: [dateCell(march10), "2025.6.1", "3/5", "12/20"],
    days: ["2025-03-10 exact", "2025-06-01 fromText", "2025-03-05 yearInferred", "2024-12-20 yearInferred"],
  },
  {
    name: "short years near those of the column's own dates",
    cells: ["2005-06-01", "05.3.10"],
    days: ["2005-06-01 fromText", "2005-03-10 fromText"],
  },
  {
    name: "29 February falls into a leap year",
    cells: [dateCell(march10), "2/29"],
    days: ["2025-03-10 exact", "2024-02-29 yearInferred"],
  },
])("$name", ({ cells, days }) => {
  expect(readDue(cells)).toEqual(days);
});

test("a workbook that counts from 1904 means the same days", () => {
  expect(readDue([dateCell(march10 - 1462), march10 - 1462], "交期", { date1904: true })).toEqual([
    "2025-03-10 exact",
    "2025-03-10 bareSerial",
  ]);
});

test.each<{ due: string; ordered: SheetCell; day: string }>([
  { due: "4月12日", ordered: dateCell(march10), day: "2025-04-12 yearInferred" },
  { due: "1/15", ordered: "2024-12-20", day: "2025-01-15 yearInferred" },
  { due: "3.1", ordered: dateCell(march10), day: "2025-03-01 yearInferred" },
  { due: "1.1", ordered: dateCell(march10), day: "2026-01-01 yearInferred" },
  { due: "4月12日", ordered: "待定", day: "ambiguous" },
])("due $due, ordered $ordered: $day", ({ due, ordered, day }) => {
  const read = readDays(["下单日期", "交期"], ["orderDate", "requiredDate"], [[ordered, due]]);
  expect(read).toEqual([day]);
});

test.each<{ name: string; header: string; cells: SheetCell[]; days: string[] }>([
  {
    name: "a day above 12 settles the column",
    header: "Due Date",
    cells: ["01/11/2017", "31/10/2017"],
    days: ["2017-11-01 fromText", "2017-10-31 fromText"],
  },
  {
    name: "the month stands first in Chinese tables",
    header: "交期",
    cells: ["3/4/2025"],
    days: ["2025-03-04 fromText"],
  },
  { name: "nothing settles it", header: "Due Date", cells: ["3/4/2025"], days: ["ambiguous"] },
  {
    name: "dates that contradict settle nothing",
    header: "交期",
    cells: ["31/10/2017", "10/31/2017", "3/4/2017"],
    days: ["2017-10-31 fromText", "2017-10-31 fromText", "ambiguous"],
  },
  {
    name: "years of the Republic",
    header: "交期(民國)",
    cells: ["114/03/10"],
    days: ["2025-03-10 fromText"],
  },
  { name: "years of the Republic unsaid", header: "交期", cells: ["114/03/10"], days: ["ambiguous"] },
])("$name", ({ header, cells, days }) => {
  expect(readDue(cells, header)).toEqual(days);
});

test("the table's other dates settle a column that leaves it open", () => {
  const rows = [["31/10/2017", "01/11/2017"]];
  expect(readDays(["Order Date", "Due Date"], ["orderDate", "requiredDate"], rows)).toEqual([
    "2017-11-01 fromText",
  ]);
});
