import fc from "fast-check";
import { applyEdits, insertion } from "../../../../src/adapters/xlsx/write/edits";
import {
  appendTo,
  attributeOf,
  childOf,
  childrenOf,
  declarationOf,
  prefixedAttributeOf,
  rootOf,
  setAttribute,
} from "../../../../src/adapters/xlsx/write/elements";
import { decodePart } from "../../../../src/adapters/xlsx/write/part-text";
import { BrokenXml, nextTag } from "../../../../src/adapters/xlsx/write/tags";

const xml = `<?xml version="1.0"?><!-- <a> --><x:a xmlns:x="u" x:k='1 > 0' k = "2&amp;3"><b/><![CDATA[<b>]]><x:c><b>t</b></x:c ></x:a>`;

test("elements are found by name, whatever prefix, and nothing inside comments or CDATA", () => {
  const root = rootOf(xml);
  expect(root.open).toMatchObject({ name: "a", prefix: "x:", kind: "open" });
  expect([...childrenOf(xml, root)].map(({ open, end }) => xml.slice(open.start, end))).toEqual([
    "<b/>",
    "<x:c><b>t</b></x:c >",
  ]);
  expect(childOf(xml, root, "d")).toBeNull();
});

test("attributes are found with and without prefix, in either quotes", () => {
  const { open } = rootOf(xml);
  expect(attributeOf(xml, open, "k")).toBe("2&3");
  expect(prefixedAttributeOf(xml, open, "k")).toBe("1 > 0");
  expect(attributeOf(xml, open, "x")).toBeNull();
  expect(declarationOf(xml, rootOf(xml), "x", "u")).toBe("");
  expect(declarationOf(xml, rootOf(xml), "x", "v")).toBe(' xmlns:x="v"');
});

test.each([
  { name: "an attribute that is there", from: "<a k='1'/>", to: "<a k='9'/>" },
  { name: "an attribute that is not", from: '<a j="1"></a>', to: '<a j="1" k="9"></a>' },
  { name: "the first attribute", from: "<a/>", to: '<a k="9"/>' },
  { name: "one that only ends alike", from: '<a xk="1"/>', to: '<a xk="1" k="9"/>' },
])("setting $name", ({ from, to }) => {
  expect(applyEdits(from, [setAttribute(from, rootOf(from).open, "k", 9)])).toBe(to);
});

test.each([
  { name: "an element with content", from: "<x:a><b/></x:a>", to: "<x:a><b/>+</x:a>" },
  { name: "one without", from: "<x:a></x:a>", to: "<x:a>+</x:a>" },
  { name: "an empty tag", from: '<x:a k="/"/>', to: '<x:a k="/">+</x:a>' },
  { name: "an empty tag with a space", from: "<a />", to: "<a >+</a>" },
  { name: "a root followed by a comment", from: "<a></a><!-- </a> -->", to: "<a>+</a><!-- </a> -->" },
])("appending to $name", ({ from, to }) => {
  expect(applyEdits(from, [appendTo(from, rootOf(from), "+")])).toBe(to);
});

test.each([
  { name: "a tag that does not end", text: "<a" },
  { name: "an element that does not end", text: "<a><b></a>" },
  { name: "no element", text: "text" },
  { name: "a document type", text: "<!DOCTYPE a><a/>" },
  { name: "a comment that does not end", text: "<a><!-- </a>" },
])("$name is broken XML", ({ text }) => {
  expect(() => [...childrenOf(text, rootOf(text))]).toThrow(BrokenXml);
});

test("after the last tag there is none", () => {
  expect(nextTag("<a/> ", 4)).toBeNull();
});

test("edits of one text are made at their places, in any order; overlapping ones are refused", () => {
  const edits = [insertion(3, "+"), { start: 0, end: 1, text: "X" }, insertion(3, "-")];
  expect(applyEdits("abc", edits)).toBe("Xbc+-");
  expect(() => applyEdits("abc", [{ start: 0, end: 2, text: "" }, insertion(1, "")])).toThrow(RangeError);
});

test("a part's bytes come back from its text, whatever Unicode encoding it has", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("utf8", "bom", "le", "be"),
      (text, encoding) => {
        const units = Buffer.from(`\ufeff${text}`, "utf16le");
        const bytes = {
          utf8: Buffer.from(text.replace(/^\ufeff/, "")),
          bom: Buffer.from(`\ufeff${text}`),
          le: units,
          be: Buffer.from(units).swap16(),
        }[encoding as "utf8"];
        const part = decodePart(new Uint8Array(bytes), "a.xml");
        expect(Buffer.from(part.encode(part.text)).equals(bytes)).toBe(true);
        expect(part.text.replace(/^\ufeff/, "")).toBe(text.replace(/^\ufeff/, ""));
      },
    ),
  );
});

test("bytes that are no text are a damaged part", () => {
  expect(() => decodePart(new Uint8Array([0x3c, 0xff, 0x3e]), "a.xml")).toThrow(/damaged/);
});
