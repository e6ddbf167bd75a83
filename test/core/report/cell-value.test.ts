import fc from "fast-check";
import type { NumberFormat, ReportCell } from "../../../src/core/report/blocks";
import { leastWidth, linkOf, styleOf, valueOf } from "../../../src/core/report/cell-value";
import { lookOf } from "../../../src/core/report/styles";

const number = (value: number, format: NumberFormat): ReportCell => ({ kind: "number", value, format });

test.each<{ name: string; cell: ReportCell; value: unknown; style: string; least: number }>([
  { name: "text", cell: { kind: "text", text: "=1+1" }, value: "=1+1", style: "text.plain", least: 0 },
  { name: "no data", cell: { kind: "none", tone: "bad" }, value: null, style: "text.bad", least: 0 },
  { name: "a day", cell: { kind: "day", day: 46_347 }, value: 46_347, style: "day.plain", least: 12 },
  { name: "a count", cell: number(1_234_567, "count"), value: 1_234_567, style: "count.plain", least: 13 },
  {
    name: "a whole quantity",
    cell: number(12_000, "quantity"),
    value: 12_000,
    style: "quantity.plain",
    least: 10,
  },
  {
    name: "a part of a piece",
    cell: number(12.5, "quantity"),
    value: 12.5,
    style: "fraction.plain",
    least: 9,
  },
  { name: "a mean of days", cell: number(4.5, "days"), value: 4.5, style: "fraction.plain", least: 8 },
  { name: "zero", cell: number(0, "money"), value: 0, style: "money.plain", least: 8 },
  { name: "a share", cell: number(0.862, "percent"), value: 0.862, style: "percent.plain", least: 8 },
])("$name", ({ cell, value, style, least }) => {
  expect(valueOf(cell)).toBe(value);
  expect(styleOf(cell)).toBe(style);
  expect(leastWidth(cell)).toBe(least);
});

test.each([Number.NaN, Infinity, -Infinity])("%p is neither a number nor a day of a report", (value) => {
  expect(() => valueOf(number(value, "count"))).toThrow(RangeError);
  expect(() => valueOf({ kind: "day", day: value })).toThrow(RangeError);
});

test("a blank leads nowhere", () => {
  const link = { to: "table", table: "lines" } as const;
  expect(linkOf({ kind: "none", link })).toBeUndefined();
  expect(linkOf({ kind: "text", text: "a", link })).toBe(link);
  expect(styleOf({ kind: "text", text: "a", link }, true)).toBe("text.plain.link.total");
});

test("a number fits the width it asks for", () => {
  const decimals: Record<string, number> = { "#,##0": 0, "#,##0.00": 2, "#,##0.000": 3 };
  const formats = fc.constantFrom<NumberFormat>("count", "money", "weight", "volume");
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), formats, (value, format) => {
      const digits = decimals[lookOf(styleOf(number(value, format))).numberFormat]!;
      const shown = value.toLocaleString("en-US", {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      expect(leastWidth(number(value, format))).toBeGreaterThanOrEqual(shown.length);
    }),
  );
});
