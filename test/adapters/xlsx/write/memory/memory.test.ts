import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { addInId } from "../../../../../src/adapters/xlsx/write/memory/add-in-part";
import { readMemoryText } from "../../../../../src/adapters/xlsx/write/memory/memory";
import { openPackage } from "../../../../../src/adapters/xlsx/write/package";
import { packed, replaceIn, richParts, textOf, type Parts } from "../../../../support/rich-workbook";
import { patched, zipOfBytes } from "../patched";

const part = "xl/webextensions/webextension1.xml";

function memoryOf(parts: Parts): string | null {
  return readMemoryText(openPackage(zipOfBytes(packed(parts))));
}

function remembering(memory: string | null, parts = richParts()): Parts {
  return patched(parts, { memory }).parts;
}

/** A workbook in which the add-in, installed from a store, and another one have settings, as Excel saves them. */
function savedByExcel(properties: string): Parts {
  const parts = remembering("x");
  replaceIn(
    parts,
    part,
    /<we:reference [^>]*>/,
    '<we:reference id="WA200009404" version="1.0" store="zh-CN" storeType="OMEX"/>',
  );
  replaceIn(
    parts,
    part,
    /<we:properties>.*<\/we:properties>/,
    `<we:properties>${properties}</we:properties>`,
  );
  return parts;
}

const saved =
  '<we:property name="gendan.work" value="&quot;cells/1/done&quot;"/>' +
  '<we:property name="gendan.memory.3.0" value="&quot;{\\&quot;lang\\&quot;:&quot;"/>' +
  '<we:property name="gendan.memory.3.1" value="&quot;\\&quot;en\\&quot;}&quot;"/>' +
  '<we:property name="gendan.memory" value="&quot;3/2&quot;"/>';

test("the add-in's id is the manifest's", () => {
  const manifest = readFileSync(join(__dirname, "../../../../../manifest.xml"), "utf8");
  expect(/<Id>(.*)<\/Id>/.exec(manifest)![1]).toBe(addInId);
});

test("any text comes back as it was kept, in place of the one before", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary", maxLength: 9 }),
      (first, second) => {
        const once = remembering(first);
        expect(memoryOf(once)).toBe(first);
        const twice = remembering(second, once);
        expect(memoryOf(twice)).toBe(second);
        expect([...twice.keys()]).toEqual([...once.keys()]);
      },
    ),
    { numRuns: 40 },
  );
});

test("a long text is kept in parts, one cut through a sign of two halves too", () => {
  const text = `${"列".repeat(29_999)}😀${"<&>\"'".repeat(9_000)}`;
  const parts = remembering(text);
  expect(memoryOf(parts)).toBe(text);
  expect(textOf(parts, part).match(/name="gendan\.memory\.1\.\d"/g)).toHaveLength(3);
});

test("what the add-in kept is read, and kept anew under the next revision beside its other settings", () => {
  const parts = savedByExcel(saved);
  expect(memoryOf(parts)).toBe('{"lang":"en"}');
  const written = remembering("{}", parts);
  expect(memoryOf(written)).toBe("{}");
  const names = [...textOf(written, part).matchAll(/<we:property name="([^"]*)" value="([^"]*)"/g)];
  expect(names.map(([, name, value]) => [name, value])).toEqual([
    ["gendan.work", "&quot;cells/1/done&quot;"],
    ["gendan.memory.4.0", "&quot;{}&quot;"],
    ["gendan.memory", "&quot;4/1&quot;"],
  ]);
  expect([...written.keys()]).toEqual([...parts.keys()]);
});

test.each([
  { name: "a part missing", properties: saved.replace(/<we:property name="gendan.memory.3.1"[^>]*>/, "") },
  { name: "no memory of ours", properties: '<we:property name="other" value="1"/>' },
])("$name: nothing is kept", ({ properties }) => {
  expect(memoryOf(savedByExcel(properties))).toBeNull();
});

test("another add-in's settings stay its own", () => {
  const parts = savedByExcel('<we:property name="other" value="1"/>');
  const written = remembering("ours", parts);
  expect(textOf(written, part)).toBe(textOf(parts, part));
  expect(memoryOf(written)).toBe("ours");
  expect(textOf(written, "xl/webextensions/taskpanes.xml").match(/visibility="0"/g)).toHaveLength(2);
});

test("forgotten, nothing is kept; where nothing was, no part is made", () => {
  expect(memoryOf(remembering(null, remembering("a")))).toBeNull();
  expect([...remembering(null).keys()]).toEqual([...richParts().keys()]);
});

test("left out, what is kept stays", () => {
  const before = remembering("a");
  expect(patched(before, {}).parts.get(part)).toBe(before.get(part));
});
