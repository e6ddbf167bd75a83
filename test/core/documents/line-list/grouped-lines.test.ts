import fc from "fast-check";
import { dayFromText } from "../../../../src/core/dates/day";
import { lineCollector, type GroupedLines } from "../../../../src/core/documents/line-list/grouped-lines";

const first = dayFromText("1990-01-01");
const last = dayFromText("2099-12-31");

interface Added {
  readonly table: number;
  readonly line: number;
  readonly group: number;
  readonly day: number;
}

function sorted(lines: readonly Added[], groups: number): GroupedLines {
  const collector = lineCollector(groups);
  for (const { table, line, group, day } of lines) collector.add(table, line, group, day);
  return collector.sorted();
}

test("nothing collected is groups without lines", () => {
  expect(sorted([], 3)).toMatchObject({ count: 0, starts: Int32Array.of(0, 0, 0, 0) });
});

test("lines stand by group, then by day, those without a day last, and else as they came", () => {
  const day = dayFromText("2025-06-01");
  const lines = [
    { table: 0, line: 0, group: 1, day: Number.NaN },
    { table: 0, line: 1, group: 1, day },
    { table: 0, line: 2, group: 0, day: day + 1 },
    { table: 1, line: 0, group: 1, day },
    { table: 1, line: 1, group: 0, day },
  ];
  const { tables, lines: order, starts } = sorted(lines, 2);
  expect([...tables]).toEqual([1, 0, 0, 1, 0]);
  expect([...order]).toEqual([1, 2, 1, 0, 0]);
  expect([...starts]).toEqual([0, 2, 5]);
});

test("the order is that of a plain sort, for any number of lines", () => {
  const added = fc.record({
    group: fc.integer({ min: 0, max: 7 }),
    day: fc.oneof(
      fc.constant(Number.NaN),
      fc.constantFrom(first, last),
      fc.integer({ min: 45_000, max: 45_040 }),
    ),
  });
  fc.assert(
    fc.property(fc.array(added, { maxLength: 300 }), (parts) => {
      const lines = parts.map((part, line) => ({ ...part, table: line % 3, line }));
      const place = ({ day }: Added) => (Number.isNaN(day) ? Infinity : day);
      const expected = [...lines].sort(
        (a, b) => a.group - b.group || (place(a) === place(b) ? a.line - b.line : place(a) - place(b)),
      );
      const made = sorted(lines, 8);
      expect([...made.lines]).toEqual(expected.map(({ line }) => line));
      expect([...made.tables]).toEqual(expected.map(({ table }) => table));
      for (let group = 0; group < 8; group += 1) {
        const run = expected.slice(made.starts[group], made.starts[group + 1]);
        expect(run.every((line) => line.group === group)).toBe(true);
      }
      expect(made.starts[8]).toBe(lines.length);
    }),
  );
});
