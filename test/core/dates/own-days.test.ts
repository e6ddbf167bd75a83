import {
  dayFromText,
  defaultSettings,
  readLines,
  teamWorkCalendar,
  understandSheet,
} from "../../../src/core";
import { ownDaysOf, readDayKind } from "../../../src/core/dates/own-days";
import { sheetFromGrid } from "../../support/sheet-from-grid";

test.each([
  { text: "上班", header: "上班/休息", kind: "work" },
  { text: "补班 ", header: "日期类型", kind: "work" },
  { text: "Holiday", header: "Day Type", kind: "rest" },
  { text: "放假", header: "日期类型", kind: "rest" },
  { text: "是", header: "是否上班", kind: "work" },
  { text: "否", header: "是否工作日", kind: "rest" },
  { text: "是", header: "上班/休息", kind: null },
  { text: "待定", header: "上班/休息", kind: null },
  { text: "", header: "是否上班", kind: null },
])("“$text” under $header: $kind", ({ text, header, kind }) => {
  expect(readDayKind(text, header)).toBe(kind);
});

function linesOf(grid: string, name = "工作日历") {
  const sheet = sheetFromGrid(grid, name);
  return understandSheet(sheet).map((table) => readLines(sheet, table));
}

const grid = `
  日历日期|上班/休息|备注
  2025-06-21|上班|赶货
  2025-06-23|休息|停电
  2025-06-24|待定|
  2025-06-28|上班|
  2025-06-28|休息|改了
`;

test("a calendar sheet says which days are worked; the later row of a day counts", () => {
  const days = (list: readonly string[]) => list.map(dayFromText);
  expect(ownDaysOf(linesOf(grid))).toEqual({
    workdays: days(["2025-06-21"]),
    holidays: days(["2025-06-23", "2025-06-28"]),
  });
});

test("its days lie over the public calendar", () => {
  const team = teamWorkCalendar(defaultSettings, linesOf(grid));
  const from = dayFromText("2025-06-20");
  expect(team.addWorkdays(from, 1)).toBe(dayFromText("2025-06-21"));
  expect(team.addWorkdays(from, 2)).toBe(dayFromText("2025-06-24"));
  expect(teamWorkCalendar(defaultSettings, []).addWorkdays(from, 1)).toBe(dayFromText("2025-06-23"));
});

test("a year in which the team gives a day is known", () => {
  const lines = linesOf("日历日期|上班/休息\n2031-01-01|休息\n2031-01-02|休息");
  expect(teamWorkCalendar(defaultSettings, lines).knowsYear(2031)).toBe(true);
  expect(teamWorkCalendar(defaultSettings, lines).knowsYear(2032)).toBe(false);
  expect(teamWorkCalendar(defaultSettings, []).knowsYear(2031)).toBe(false);
});

test("other tables say nothing of the calendar", () => {
  expect(
    ownDaysOf(linesOf("订单号|品名|数量|下单日期|交期\nA1|湿巾|10|2025-06-21|2025-07-01", "订单")),
  ).toEqual({
    workdays: [],
    holidays: [],
  });
});
