import { lookOf, markFills, reportStyles, unlinked, valueStyle } from "../../../src/core/report/styles";

test("a value's style has its number format, and its tone's colour in every kind", () => {
  const bad = lookOf("count.bad");
  expect(bad).toMatchObject({ numberFormat: "#,##0", align: "right" });
  expect(lookOf("text.bad").color).toBe(bad.color);
  expect(lookOf("percent.plain").color).not.toBe(bad.color);
});

test("a link is underlined and keeps the colour of what it warns of", () => {
  expect(lookOf("count.bad.link")).toMatchObject({ underline: true, color: lookOf("count.bad").color });
  expect(lookOf("count.plain.link").color).not.toBe(lookOf("count.plain").color);
});

test("without its link a style is the one of the same kind and tone", () => {
  expect(unlinked("money.good.link.total")).toBe("money.good.total");
  expect(unlinked("noteLink")).toBe("note");
  expect(unlinked("title")).toBe("title");
});

test("every style has a look, every colour is RRGGBB", () => {
  for (const [style, look] of reportStyles) {
    expect(lookOf(style)).toBe(look);
    for (const color of [look.color, look.fill, look.line])
      expect(color ?? "000000").toMatch(/^[0-9A-F]{6}$/);
  }
  for (const color of Object.values(markFills)) expect(color).toMatch(/^[0-9A-F]{6}$/);
});

test("a style nobody defined is an error, also one named like a built-in", () => {
  expect(() => lookOf("constructor" as never)).toThrow(RangeError);
});

test("a style is named by what it shows", () => {
  expect(valueStyle({ kind: "day", tone: "muted", link: true, total: false })).toBe("day.muted.link");
});
