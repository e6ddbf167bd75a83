import fc from "fast-check";
import { huesOf, type Hue } from "../../../src/core/orders/hues";

test.each<{ color: string; hue: Hue | undefined; what: string }>([
  { color: "FF0000", hue: "red", what: "the standard red" },
  { color: "C00000", hue: "red", what: "the standard dark red" },
  { color: "ED7D31", hue: "orange", what: "the theme's orange" },
  { color: "FFFF00", hue: "yellow", what: "the standard yellow" },
  { color: "FFEB9C", hue: "yellow", what: "the fill of the style Neutral" },
  { color: "92D050", hue: "green", what: "the standard light green" },
  { color: "00B050", hue: "green", what: "the standard green" },
  { color: "C6EFCE", hue: "green", what: "the fill of the style Good" },
  { color: "0070C0", hue: "blue", what: "the standard blue" },
  { color: "BDD7EE", hue: "blue", what: "a light theme blue" },
  { color: "7030A0", hue: "purple", what: "the standard purple" },
  { color: "FFC7CE", hue: "pink", what: "the fill of the style Bad" },
  { color: "D9D9D9", hue: "grey", what: "a light grey" },
  { color: "808080", hue: "grey", what: "a middle grey" },
  { color: "000000", hue: "black", what: "black" },
  { color: "FFFFFF", hue: undefined, what: "white" },
  { color: "", hue: undefined, what: "no colour" },
])("$what, $color, is $hue", ({ color, hue }) => {
  expect(huesOf(color)[0]).toBe(hue);
});

test.each([
  ["FFC000", ["orange", "yellow"]],
  ["FFC7CE", ["pink", "red"]],
  ["00B0F0", ["blue", "cyan"]],
  ["C0003C", ["red"]],
])("%s goes by these names and no other", (color, hues) => {
  expect([...huesOf(color)].sort()).toEqual([...hues].sort());
});

test("every colour that is not white has a name, each once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
      const color = rgb.toString(16).padStart(6, "0").toUpperCase();
      const hues = huesOf(color);
      expect(new Set(hues).size).toBe(hues.length);
      if (hues.length === 0) expect(color).toMatch(/^(?:[EF].){3}$/);
    }),
  );
});
