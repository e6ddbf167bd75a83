import fc from "fast-check";
import { calendarDate, dayFromText, dayText } from "../../../../src/core/dates/day";
import { readDayText, type DayHints } from "../../../../src/core/orders/values/day-text";

const chineseDates: DayHints = { order: "ymd", year: 2025, minguo: false, dateColumn: true };
const undecided: DayHints = { order: null, year: null, minguo: false, dateColumn: true };
const elsewhere: DayHints = { ...undecided, dateColumn: false };

test.each([
  ["2025.3.5", "2025-03-05"],
  ["2025-03-05", "2025-03-05"],
  ["2025/3/5", "2025-03-05"],
  ["2025/5/25 ", "2025-05-25"],
  ["2025年3月5日", "2025-03-05"],
  ["2025 年 3 月 5 日", "2025-03-05"],
  ["２０２５．３．５", "2025-03-05"],
  ["20250305", "2025-03-05"],
  ["25.3.5", "2025-03-05"],
  ["25年3月5日", "2025-03-05"],
  ["29-Apr-25", "2025-04-29"],
  ["4-Aug-09", "2009-08-04"],
  ["29 April 2025", "2025-04-29"],
  ["Apr 29, 2025", "2025-04-29"],
  ["Sept. 3rd, 2025", "2025-09-03"],
  ["2025-Apr-29", "2025-04-29"],
  ["Wed, 5 Mar 2025", "2025-03-05"],
  ["10/17/2014", "2014-10-17"],
  ["31/10/2017", "2017-10-31"],
  ["2025-09-01T16:14:22.999Z", "2025-09-01"],
  ["2025-09-01T23:30:00+08:00", "2025-09-01"],
  ["2006-06-02 00:00:00.000", "2006-06-02"],
  ["2020/1/1 1:01 上午", "2020-01-01"],
  ["2020/1/1 1:01 AM", "2020-01-01"],
  ["2025/3/5（周三）", "2025-03-05"],
  ["2022.11.29白", "2022-11-29"],
  ["2025.3.5前", "2025-03-05"],
  ["预计2025-3-5", "2025-03-05"],
  ["民国114年3月5日", "2025-03-05"],
])("%s is %s in any date column", (text, day) => {
  expect(readDayText(text, undecided)).toEqual({ kind: "day", day: dayFromText(day) });
});

test.each([
  ["3/5", 3, 5],
  ["3.5", 3, 5],
  ["4-12", 4, 12],
  ["4月12日", 4, 12],
  ["4月30", 4, 30],
  ["4月12日前", 4, 12],
  ["3/5已到", 3, 5],
  ["预计6/20", 6, 20],
  ["29-Apr", 4, 29],
  ["Apr 29", 4, 29],
  ["2/29", 2, 29],
])("%s is a day without a year", (text, month, date) => {
  expect(readDayText(text, chineseDates)).toEqual({ kind: "noYear", month, date });
});

test.each([
  ["3/5/2025", "mdy", "2025-03-05"],
  ["3/5/2025", "dmy", "2025-05-03"],
  ["3/5/25", "mdy", "2025-03-05"],
  ["3/5/25", "dmy", "2025-05-03"],
  ["11/10/12", "ymd", "2011-10-12"],
] as const)("%s in %s order is %s", (text, order, day) => {
  expect(readDayText(text, { ...undecided, order })).toEqual({ kind: "day", day: dayFromText(day) });
});

test("a year of the Republic is read only where the column counts them", () => {
  expect(readDayText("114/03/05", { ...undecided, minguo: true })).toEqual({
    kind: "day",
    day: dayFromText("2025-03-05"),
  });
  expect(readDayText("114/03/05", undecided)).toEqual({ kind: "ambiguous" });
});

test.each([
  "3/4/2025",
  "3/4",
  "11/22,12/25",
  "3/5-3/8",
  "2025.3.5-3.8",
  "3月",
  "2025年3月",
  "2025.3",
  "15号",
  "250305",
  "Apr-25",
  "3/5左右",
  "3/5后",
  "改3/5",
  "3-5天",
])("%s may be more than one day while nothing decides", (text) => {
  expect(readDayText(text, undecided)).toEqual({ kind: "ambiguous" });
});

test.each([
  ["未发货", "open"],
  ["TBC", "open"],
  ["待定", "open"],
  ["等通知", "open"],
  ["生产中", "open"],
  ["已到", "done"],
  ["已齐套", "done"],
  ["有现货", "done"],
  ["√", "done"],
  ["月底", "vague"],
  ["6月底", "vague"],
  ["7月上旬", "vague"],
  ["下周三", "vague"],
  ["ASAP", "vague"],
  ["N/A", "none"],
  ["/", "none"],
  ["无", "none"],
  ["不需要", "none"],
  ["NULL", "none"],
  ["已取消", "none"],
  ["N/A - From RDC", "none"],
] as const)("%s is a word for %s", (text, word) => {
  expect(readDayText(text, chineseDates)).toEqual({ kind: "word", word });
});

test.each([
  "",
  "30/70",
  "2025.2.30",
  "13/13/2025",
  "WF2503001",
  "6412.129 MT",
  "1.5万",
  "3.5方",
  "12.5元",
  "王芳",
  "60*40*35",
  "__proto__",
])("%j is no date", (text) => {
  expect(readDayText(text, chineseDates)).toEqual({ kind: "none" });
});

test.each(["3.5", "3/5", "25.3.5", "20250305", "3/4/25", "11/22,12/25", "2025.3", "250305"])(
  "%s is left alone outside date columns",
  (text) => {
    expect(readDayText(text, elsewhere)).toEqual({ kind: "none" });
  },
);

const days = fc.integer({ min: dayFromText("1990-01-01"), max: dayFromText("2069-12-31") });

test("a day written in full reads back, whatever the writing", () => {
  const writings = ["Y-M-D", "Y/M/D", "Y.M.D", "Y年M月D日", "Y.M.D 08:30", "Y-M-DT00:00:00Z", "Y.M.D白班"];
  fc.assert(
    fc.property(days, fc.constantFrom(...writings), (day, writing) => {
      const { year, month, date } = calendarDate(day);
      const text = writing.replace("Y", `${year}`).replace("M", `${month}`).replace("D", `${date}`);
      expect(readDayText(text, undecided)).toEqual({ kind: "day", day });
      expect(readDayText(dayText(day), elsewhere)).toEqual({ kind: "day", day });
    }),
  );
});

test("no text throws, and a day read is a real day", () => {
  const dateLike = fc.string({ unit: fc.constantFrom(..."0123456789./-年月日: T,底前") });
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.string({ unit: "binary" })), (text) => {
      const read = readDayText(text, chineseDates);
      if (read.kind === "day") expect(dayFromText(dayText(read.day))).toBe(read.day);
      if (read.kind === "noYear") expect(read.month * 100 + read.date).toBeLessThanOrEqual(1231);
    }),
  );
});
