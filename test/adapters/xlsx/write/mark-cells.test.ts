import fc from "fast-check";
import type { Mark } from "../../../../src/app/workbook";
import { markFills } from "../../../../src/core/report/styles";
import { cellAddress } from "../../../../src/core/sheet/address";
import { prefixedParts, replaceIn, richParts, textOf, type Parts } from "../../../support/rich-workbook";
import { patched } from "./patched";

const sheet1 = "xl/worksheets/sheet1.xml";
const sheet3 = "xl/worksheets/sheet3.xml";

function mark(row: number, column: number, severity: Mark["severity"] = "error", sheet = "订单"): Mark {
  return { sheet, row, column, severity, note: "" };
}

/** Fill colour of a cell of a sheet, `RRGGBB`; null when it has no fill of ours. */
function fillOf(parts: Parts, part: string, address: string): string | null {
  const style = new RegExp(`<x?:?c r="${address}"[^>]*? s="(\\d+)"`).exec(textOf(parts, part))?.[1];
  const styles = textOf(parts, "xl/styles.xml").replaceAll("x:", "");
  const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*>/g)];
  const fill = /fillId="(\d+)"/.exec(formats[Number(style)]?.[0] ?? "")?.[1];
  const fills = [...styles.matchAll(/<fill>.*?<\/fill>/gs)];
  return /fgColor rgb="FF(\w{6})"/.exec(fills[Number(fill)]?.[0] ?? "")?.[1] ?? null;
}

test.each([
  { name: "a cell with a style", row: 2, column: 2, at: "C2" },
  { name: "a cell without one", row: 2, column: 0, at: "A2" },
  { name: "a missing cell after the row's last", row: 3, column: 30, at: "AE3" },
  { name: "a missing cell between others", row: 10, column: 1, at: "B10" },
  { name: "a missing row between others", row: 9, column: 3, at: "D9" },
  { name: "a missing row after the last", row: 99, column: 0, at: "A99" },
  { name: "a cell of a merged range, by its first", row: 5, column: 4, at: "E4" },
])("$name gets the fill of the severity", ({ row, column, at }) => {
  for (const parts of [richParts(), prefixedParts()]) {
    const { parts: written } = patched(parts, { marks: [mark(row, column, "warning")] });
    expect(fillOf(written, sheet1, at)).toBe(markFills.warning);
  }
});

test("the gravest severity of a cell's marks decides", () => {
  const marks = [mark(2, 0, "info"), mark(2, 0, "error"), mark(2, 0, "warning")];
  expect(fillOf(patched(richParts(), { marks }).parts, sheet1, "A2")).toBe(markFills.error);
});

test("a marked cell keeps everything else of its look", () => {
  const { parts } = patched(richParts(), { marks: [mark(2, 2), mark(3, 4), mark(2, 1)] });
  const styles = textOf(parts, "xl/styles.xml");
  expect(styles).toContain(
    'fillId="3" borderId="0" xfId="0" applyProtection="1" applyFill="1"><protection locked="0"/></xf>',
  );
  expect(styles).toMatch(/<xf numFmtId="0" fontId="2" fillId="3" borderId="0" xfId="1" applyFill="1"\/>/);
  expect(styles).toMatch(/<xf numFmtId="164" fontId="0" fillId="3"/);
});

test("old looks keep their indexes; cells of one look share a new one", () => {
  const before = textOf(richParts(), "xl/styles.xml");
  const marks = [2, 3, 4, 5].map((row) => mark(row, 2));
  const after = textOf(patched(richParts(), { marks }).parts, "xl/styles.xml");
  const old = /<cellXfs count="6">(.*)<\/cellXfs>/.exec(before)![1]!;
  expect(after).toContain(`<cellXfs count="7">${old}`);
  expect(after).toContain(`<fills count="4">${/<fills count="3">(.*)<\/fills>/.exec(before)![1]!}`);
});

test("a new cell takes the style of its row, else of its column", () => {
  const parts = richParts();
  replaceIn(parts, sheet1, '<col min="5"', '<col min="8" max="9" width="9" style="3"/><col min="5"');
  replaceIn(parts, sheet1, '<row r="10">', '<row r="10" s="2" customFormat="1">');
  const { parts: written } = patched(parts, { marks: [mark(10, 7), mark(9, 7)] });
  const styleAt = (at: string) =>
    Number(new RegExp(`<c r="${at}" s="(\\d+)"/>`).exec(textOf(written, sheet1))![1]);
  const formats = [
    .../<cellXfs.*<\/cellXfs>/s.exec(textOf(written, "xl/styles.xml"))![0].matchAll(/<xf [^>]*>/g),
  ];
  expect(formats[styleAt("H10")]![0]).toContain('numFmtId="164"');
  expect(formats[styleAt("H9")]![0]).toContain('numFmtId="9"');
});

test("claimed range and spans grow where a mark lies outside, and only there", () => {
  const parts = richParts();
  replaceIn(parts, sheet1, '<row r="3"', '<row r="3" spans="1:6"');
  const inside = textOf(patched(parts, { marks: [mark(3, 5)] }).parts, sheet1);
  expect(inside).toContain('<dimension ref="A1:F10"/>');
  expect(inside).toContain('<row r="3" spans="1:6"');
  const outside = textOf(patched(parts, { marks: [mark(3, 7), mark(12, 0)] }).parts, sheet1);
  expect(outside).toContain('<dimension ref="A1:H12"/>');
  expect(outside).toContain('<row r="3" spans="1:8"');
});

test.each([
  {
    name: "an empty sheet",
    data: "<sheetData/>",
    marked: '<sheetData><row r="2"><c r="B2" s="1"/></row></sheetData>',
  },
  {
    name: "rows and cells without addresses",
    data: "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>",
    marked:
      '<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c s="1"><v>3</v></c></row></sheetData>',
  },
  {
    name: "an empty row",
    data: '<sheetData><row r="2" ht="30" /></sheetData>',
    marked: '<sheetData><row r="2" ht="30" ><c r="B2" s="1"/></row></sheetData>',
  },
  {
    name: "what only looks like a cell",
    data: '<sheetData><!-- <row r="2"> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="B2"/>]]></t></is></c></row></sheetData>',
    marked:
      '<sheetData><!-- <row r="2"> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[<c r="B2"/>]]></t></is></c><c r="B2" s="1"/></row></sheetData>',
  },
  {
    name: "single quotes and attributes in another order",
    data: "<sheetData><row r='2'><c t='n' s='0' r='B2'><v>1</v></c></row></sheetData>",
    marked: "<sheetData><row r='2'><c t='n' s='1' r='B2'><v>1</v></c></row></sheetData>",
  },
])("$name", ({ data, marked }) => {
  const parts = richParts();
  replaceIn(parts, sheet3, /<sheetData>.*<\/sheetData>/, data);
  replaceIn(parts, "xl/styles.xml", /<cellXfs.*<\/cellXfs>/, '<cellXfs><xf numFmtId="0"/></cellXfs>');
  const { parts: written } = patched(parts, { marks: [mark(2, 1, "error", "隐藏")] });
  expect(textOf(written, sheet3)).toContain(marked);
});

test("a mark on no sheet of cells is an error", () => {
  expect(() => patched(richParts(), { marks: [mark(1, 1, "error", "没有")] })).toThrow(RangeError);
});

/** Takes out what marking put in: the styles of cells that were there, and cells and rows that were not. */
function withoutMarks(before: string, after: string): string {
  const had = new Map([...before.matchAll(/<c r="(\w+)"[^>]*>/g)].map(([tag, at]) => [at, tag]));
  return after
    .replace(/<c r="(\w+)"[^>]*>/g, (tag, at: string) => {
      const old = had.get(at);
      if (old === undefined) return "";
      const style = / s="\d+"/;
      return style.test(old) ? tag.replace(style, style.exec(old)![0]) : tag.replace(style, "");
    })
    .replace(/<row r="\d+"><\/row>/g, "")
    .replace(/<dimension ref="[^"]*"/, /<dimension ref="[^"]*"/.exec(before)![0]);
}

test("taking out what was added gives back the sheet, byte for byte", () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.nat(8), fc.constantFrom("error", "info"));
  const base = richParts();
  const before = textOf(base, sheet1);
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const marks = places.map(([row, column, severity]) => mark(row, column, severity as Mark["severity"]));
      const after = textOf(patched(base, { marks }).parts, sheet1);
      expect(withoutMarks(before, after)).toBe(before);
      const order = [...after.matchAll(/<(row|c) r="([A-Z]*)(\d+)"/g)].map(([, , letters, row]) =>
        letters === "" ? Number(row) * 100 : Number(row) * 100 + 1 + letters!.charCodeAt(0) - 65,
      );
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const { row, column } of marks) {
        const shown = row === 5 && column === 4 ? "E4" : cellAddress(row, column);
        expect(after).toContain(`<c r="${shown}"`);
      }
    }),
    { numRuns: 40 },
  );
});
