import fc from "fast-check";
import { calendarDate, dayFromText } from "../../../../src/core/dates/day";
import { settleDayOrder } from "../../../../src/core/orders/values/day-order";
import { dayFigures, readDayText } from "../../../../src/core/orders/values/day-text";

function settled(texts: readonly string[], chinese: boolean, year: number | null = null) {
  return settleDayOrder(
    texts.flatMap((text) => dayFigures(text) ?? []),
    chinese,
    year,
  );
}

test.each<{ name: string; texts: string[]; chinese: boolean; order: string | null }>([
  { name: "a day above 12 behind", texts: ["3/4/2025", "10/17/2014"], chinese: false, order: "ymd" },
  { name: "a day above 12 in front", texts: ["01/11/2017", "31/10/2017"], chinese: true, order: "dmy" },
  { name: "nothing decides, Chinese", texts: ["3/4", "5/6"], chinese: true, order: "ymd" },
  { name: "nothing decides, not Chinese", texts: ["3/4/2025"], chinese: false, order: null },
  { name: "the dates contradict", texts: ["31/10/2017", "10/31/2017"], chinese: true, order: null },
  { name: "short year in front", texts: ["25.3.5"], chinese: false, order: "ymd" },
  { name: "short year behind, Chinese", texts: ["3/5/25"], chinese: true, order: "mdy" },
  { name: "short year behind, not Chinese", texts: ["3/5/25"], chinese: false, order: null },
  { name: "short year behind, a day above 12", texts: ["3/5/25", "3/15/25"], chinese: false, order: "mdy" },
  { name: "every place could be the year", texts: ["11/10/12"], chinese: true, order: "ymd" },
  { name: "impossible dates say nothing", texts: ["31/31/2025", "3/15/2025"], chinese: false, order: "ymd" },
  { name: "other texts say nothing", texts: ["TBC", "2025-03-05"], chinese: true, order: "ymd" },
])("$name", ({ texts, chinese, order }) => {
  expect(settled(texts, chinese)).toBe(order);
});

test("the usual year tells a short year from a day", () => {
  expect(settled(["12/10/11"], false, 2011)).toBeNull();
  expect(settled(["05/10/06"], false, 2005)).toBeNull();
  expect(settled(["05/10/16"], false, 2005)).toBe("ymd");
});

test("once one date of a column decides, every date of it reads back", () => {
  const days = fc.array(fc.integer({ min: dayFromText("2015-01-01"), max: dayFromText("2039-12-31") }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(days, fc.boolean(), (column, dayFirst) => {
      const write = (day: number) => {
        const { year, month, date } = calendarDate(day);
        return dayFirst ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
      };
      const deciding = dayFromText("2020-01-31");
      const order = settled([...column, deciding].map(write), false);
      const hints = { order, year: null, minguo: false, dateColumn: true };
      expect(column.map((day) => readDayText(write(day), hints))).toEqual(
        column.map((day) => ({ kind: "day", day })),
      );
    }),
  );
});
