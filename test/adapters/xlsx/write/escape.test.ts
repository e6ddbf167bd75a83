import fc from "fast-check";
import {
  escapeAttribute,
  escapeCellAttribute,
  escapeCellText,
  withoutControls,
} from "../../../../src/adapters/xlsx/write/escape";
import { unescapeCellText, unescapeXml } from "../../../../src/adapters/xlsx/xml/text";

test.each([
  { name: "markup", text: '<a & "b">', cell: '&lt;a &amp; "b"&gt;' },
  { name: "a vertical tab", text: "a\u000bb", cell: "a_x000B_b" },
  { name: "a carriage return", text: "a\r\nb", cell: "a_x000D_\nb" },
  { name: "tab and line end", text: "a\tb\n", cell: "a\tb\n" },
  { name: "what reads as an escape", text: "_x000B_", cell: "_x005F_x000B_" },
  { name: "what nearly reads as one", text: "_x00_ _xyzab_", cell: "_x00_ _xyzab_" },
  { name: "half of a pair of surrogates", text: "a\ud83db", cell: "a_xD83D_b" },
  { name: "the other half", text: "\udce6", cell: "_xDCE6_" },
  { name: "a whole pair", text: "📦", cell: "📦" },
  { name: "no character at all", text: "\uffff", cell: "_xFFFF_" },
])("$name", ({ text, cell }) => {
  expect(escapeCellText(text)).toBe(cell);
});

const anyText = fc.string({ unit: "binary" });
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

test("any text of a cell comes back the same, and is text XML can hold", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = escapeCellText(text);
      expect(unescapeCellText(unescapeXml(written))).toBe(text);
      expect(written).toMatch(allowed);
      expect(written).not.toMatch(/<|>/);
    }),
  );
});

test("any name in an attribute comes back the same, line ends too", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = escapeCellAttribute(text);
      expect(unescapeCellText(unescapeXml(written))).toBe(text);
      expect(written).not.toMatch(/[<"\n\t]/);
    }),
  );
  expect(escapeAttribute('a"b\nc')).toBe("a&quot;b&#10;c");
});

test("where no escape is known, what XML cannot hold becomes a space", () => {
  expect(withoutControls("a\u0001b\ud83d_x0041_")).toBe("a b _x0041_");
});
