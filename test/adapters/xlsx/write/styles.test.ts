import { lookOf } from "../../../../src/core";
import { openPackage, partText, type Package } from "../../../../src/adapters/xlsx/write/package";
import {
  closeStyles,
  fillRuleIndex,
  formatIndex,
  lookIndex,
  openStyles,
} from "../../../../src/adapters/xlsx/write/styles";
import { readBook } from "../../../../src/adapters/xlsx/write/workbook-part";
import { packed, richParts } from "../../../support/rich-workbook";
import { zipOfBytes } from "./patched";

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function packageWith(styles: string): Package {
  const parts = richParts();
  parts.set("xl/styles.xml", styles);
  return openPackage(zipOfBytes(packed(parts)));
}

/** The styles part after some looks were added, and the indexes they got. */
function after(styles: string, add: (sheet: ReturnType<typeof openStyles>) => number[]): [string, number[]] {
  const pack = packageWith(styles);
  const sheet = openStyles(pack, readBook(pack));
  const indexes = add(sheet);
  closeStyles(pack, sheet);
  return [partText(pack, "xl/styles.xml")!, indexes];
}

function groupsOf(xml: string): string[] {
  return [...xml.matchAll(/<(\w+) count="\d+"/g)].map(([, name]) => name!);
}

test("lists a workbook lacks are made in their places, with what must come first in them", () => {
  const [xml, indexes] = after(`<styleSheet ${namespace}><dxfs count="0"/></styleSheet>`, (sheet) => [
    lookIndex(sheet, lookOf("count.plain")),
  ]);
  expect(groupsOf(xml)).toEqual(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]);
  expect(indexes).toEqual([1]);
  expect(xml).toMatch(/<fills count="2"><fill><patternFill patternType="none"\/>.*gray125/);
  expect(xml).not.toContain("xfId");
});

test("one look has one index, looks that differ in a colour share the rest", () => {
  const [xml, indexes] = after(`<styleSheet ${namespace}></styleSheet>`, (sheet) =>
    (["text.plain", "text.bad", "text.plain"] as const).map((style) => lookIndex(sheet, lookOf(style))),
  );
  expect(indexes).toEqual([1, 2, 1]);
  expect(xml).toContain('<fonts count="3">');
  expect(xml).toContain('<borders count="2">');
});

test("number formats the workbook has are used, new ones get ids after its own", () => {
  const formats =
    '<numFmts count="2"><numFmt numFmtId="170" formatCode="#,##0"/><numFmt numFmtId="171" formatCode="0&quot;箱&quot;"/></numFmts>';
  const styles = `<styleSheet ${namespace}>${formats}<cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`;
  const [xml, indexes] = after(styles, (sheet) =>
    ['0"箱"', "#,##0", "yyyy-mm-dd", "General", "yyyy-mm-dd"].map((code) => formatIndex(sheet, code)),
  );
  expect(indexes).toEqual([1, 2, 3, 0, 3]);
  expect(xml).toContain('<numFmts count="3">');
  expect(xml).toContain('<numFmt numFmtId="172" formatCode="yyyy-mm-dd"/></numFmts>');
  expect(xml).toContain('<xf numFmtId="171" fontId="0"');
});

test("a list that keeps no count gets none", () => {
  const [xml] = after(
    `<styleSheet ${namespace}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    (sheet) => [formatIndex(sheet, "0.0")],
  );
  expect(xml).toMatch(/<cellXfs><xf numFmtId="0"\/><xf numFmtId="164"[^>]*\/><\/cellXfs>/);
});

test.each(["", "x:"])("a fill for rules is made once, and found again in the workbook: prefix '%s'", (p) => {
  const empty = `<${p}styleSheet xmlns${p && ":x"}="${namespace.slice(7, -1)}"><${p}dxfs/></${p}styleSheet>`;
  const [once, first] = after(empty, (sheet) =>
    ["FBD5D0", "FBD5D0"].map((color) => fillRuleIndex(sheet, color)),
  );
  const [twice, second] = after(once, (sheet) =>
    ["D6E8FA", "FBD5D0"].map((color) => fillRuleIndex(sheet, color)),
  );
  expect([first, second]).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect(twice.match(/<x?:?dxf>/g)).toHaveLength(2);
});

test("nothing added, nothing changed", () => {
  const before = '<styleSheet xmlns="u"><fonts/></styleSheet>';
  expect(after(before, () => [])[0]).toBe(before);
});
