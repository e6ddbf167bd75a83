import { gzipSync } from "node:zlib";
import published from "chinese-days/dist/chinese-days.json";
import { dayOf, dayText } from "../../src/core";
import { functions, type FunctionId } from "../../src/functions";
import { associated, functionsBundle } from "./bundle";
import { shown } from "./custom-functions";
import { cellwise } from "./samples";

const bundle = functionsBundle();
const built = associated(bundle);
const column = (values: readonly unknown[]) => values.map((value) => [value]);

test("the bundle of the functions is 15 KB at most, as a server sends it", () => {
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(15 * 1024);
});

test("the bundle associates every function of the table, each by its id", () => {
  expect([...built.keys()]).toEqual(Object.keys(functions));
});

test.each(Object.entries(cellwise))("%s built gives what it gives in the source", (id, samples) => {
  const rows = Math.max(...samples.map((values) => values.length));
  const args = samples.map((values) =>
    column(Array.from({ length: rows }, (_, row) => values[row % values.length])),
  );
  const results = (call: (...cells: unknown[]) => unknown) =>
    (call(...args) as unknown[][]).map((row) => row.map(shown));
  const source = functions[id as FunctionId] as (...cells: unknown[]) => unknown;
  expect(results(built.get(id)!)).toEqual(results(source));
});

describe("the packed holidays are the published ones", () => {
  const [first, last] = [dayOf(2004, 1, 1), dayOf(2026, 12, 31)];
  const days = Array.from({ length: last - first + 1 }, (_, after) => first + after);
  const isWorkday = (restDays: number) => {
    const counts = built.get("WORKDAYS")!(column(days), column(days), restDays) as number[][];
    return new Map(days.map((day, place) => [day, counts[place]![0] === 1]));
  };

  test("day by day, a day off where nobody rests weekly is a public holiday", () => {
    const works = isWorkday(0);
    const off = days.filter((day) => !works.get(day)).map(dayText);
    expect(off).toEqual(Object.keys(published.holidays).sort());
  });

  test("day by day, a working Saturday or Sunday is a make-up day", () => {
    const works = isWorkday(2);
    const weekends = days.filter((day) => day % 7 === 0 || day % 7 === 1);
    const made = weekends.filter((day) => works.get(day)).map(dayText);
    expect(made).toEqual(Object.keys(published.workdays).sort());
  });
});
