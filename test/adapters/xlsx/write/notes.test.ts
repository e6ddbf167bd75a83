import * as XLSX from "xlsx";
import type { Mark } from "../../../../src/app/workbook";
import {
  packed,
  prefixedParts,
  replaceIn,
  richParts,
  textOf,
  type Parts,
} from "../../../support/rich-workbook";
import { patched } from "./patched";

const comments1 = "xl/comments1.xml";
const vml1 = "xl/drawings/vmlDrawing1.vml";

function mark(at: [row: number, column: number], note: string, sheet = "订单"): Mark {
  return { sheet, row: at[0], column: at[1], severity: "error", note };
}

/** Notes as another program reads them, by address. */
function notesOf(parts: Parts, sheet: string): Record<string, string> {
  const read = XLSX.read(packed(parts), { sheets: [sheet] }).Sheets[sheet]!;
  const cells = Object.entries(read) as [string, XLSX.CellObject][];
  return Object.fromEntries(
    cells.flatMap(([at, { c }]) => (c?.length ? [[at, c.map(({ t }) => t).join("|")]] : [])),
  );
}

function shapesOf(vml: string): string[] {
  const shapes = vml.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)</g);
  return [...shapes].map(([, row, column]) => `${row},${column}`);
}

test.each([
  { name: "as Excel writes it", parts: richParts() },
  { name: "with prefixes", parts: prefixedParts() },
])("a cell's own note stays, ours follows under our name: $name", ({ parts }) => {
  const { parts: written } = patched(parts, {
    marks: [mark([2, 0], "订单号重复"), mark([2, 2], "数量 < 0")],
  });
  const xml = textOf(written, comments1).replaceAll("x:", "");
  expect(xml).toContain('<t xml:space="preserve"> 加急</t></r>');
  const added = [...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text]) => text);
  expect(added).toEqual([" 加急", "\nGendan:\n", "订单号重复", "Gendan:\n", "数量 &lt; 0"]);
  expect(xml).toContain("<author>Gendan</author></authors>");
  expect(xml).toContain('<comment ref="C2" authorId="2">');
  expect(shapesOf(textOf(written, vml1))).toEqual(["1,0", "2,1", "1,2"]);
});

test("a note of plain text keeps its spaces", () => {
  const parts = richParts();
  replaceIn(
    parts,
    comments1,
    /<comment ref="A2".*?<\/comment>/,
    '<comment ref="A2" authorId="0"><text><t> 加急 </t></text></comment>',
  );
  const { parts: written } = patched(parts, { marks: [mark([2, 0], "重复")] });
  expect(textOf(written, comments1)).toContain('<t xml:space="preserve"> 加急 \nGendan:\n重复</t>');
});

test("an empty note gets our lines", () => {
  const parts = richParts();
  replaceIn(
    parts,
    comments1,
    /<comment ref="A2".*?<\/comment>/,
    '<comment ref="A2" authorId="0"><text/></comment>',
  );
  const { parts: written } = patched(parts, { marks: [mark([2, 0], "重复")] });
  expect(notesOf(written, "订单")["A2"]).toBe("Gendan:\n重复");
});

test("a conversation is left alone, and its cell is named", () => {
  const { parts, notesLeftOut } = patched(richParts(), {
    marks: [mark([3, 1], "交期已过"), mark([2, 2], "少")],
  });
  expect(notesLeftOut).toEqual([{ sheet: "订单", row: 3, column: 1 }]);
  const old = /<comment ref="B3".*?<\/comment>/.exec(textOf(richParts(), comments1))![0];
  expect(textOf(parts, comments1)).toContain(old);
  expect(textOf(parts, comments1)).not.toContain("交期已过");
});

test("several sentences of one cell stand in one note, each once", () => {
  const marks = [mark([2, 2], "一"), mark([2, 2], "二"), mark([2, 2], "一"), mark([2, 3], "")];
  const notes = notesOf(patched(richParts(), { marks }).parts, "订单");
  expect(notes["C2"]).toBe("Gendan:\n一\n二");
  expect(notes["D2"]).toBeUndefined();
});

test("a sheet without notes gets the parts for them", () => {
  const { parts } = patched(richParts(), { marks: [mark([1, 0], "检查", "隐藏")] });
  expect(notesOf(parts, "隐藏")).toEqual({ A1: "Gendan:\n检查" });
  expect(textOf(parts, "xl/worksheets/_rels/sheet3.xml.rels")).toMatch(/Target="\.\.\/comments2\.xml"/);
  expect(textOf(parts, "xl/worksheets/sheet3.xml")).toMatch(
    /<\/sheetData><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/>/,
  );
  expect(textOf(parts, "[Content_Types].xml")).toContain('PartName="/xl/comments2.xml"');
  expect(shapesOf(textOf(parts, "xl/drawings/vmlDrawing3.vml"))).toEqual(["0,0"]);
});

test("a drawing is told to be one where the workbook knows none yet", () => {
  const parts = richParts();
  replaceIn(parts, "[Content_Types].xml", /<Default Extension="vml"[^>]*>/, "");
  const { parts: written } = patched(parts, { marks: [mark([1, 0], "检查", "隐藏")] });
  expect(textOf(written, "[Content_Types].xml")).toContain(
    '<Override PartName="/xl/drawings/vmlDrawing3.vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  );
});

test("a drawing of form controls keeps them and gets the boxes besides", () => {
  const before = textOf(richParts(), "xl/drawings/vmlDrawing2.vml");
  const { parts } = patched(richParts(), { marks: [mark([4, 1], "核对", "透视")] });
  const after = textOf(parts, "xl/drawings/vmlDrawing2.vml");
  expect(after).toContain(/<v:shape id="_x0000_s2049".*?<\/v:shape>/.exec(before)![0]);
  expect(after).toContain('data="2,3"');
  expect(shapesOf(after)).toEqual(["3,1"]);
  expect(notesOf(parts, "透视")).toEqual({ B4: "Gendan:\n核对" });
});

test("shape ids are the workbook's own: no two alike, each in a block its drawing names", () => {
  const rows = Array.from({ length: 1500 }, (_, at) => at + 20);
  const marks = ["订单", "透视", "隐藏"].flatMap((sheet) => rows.map((row) => mark([row, 0], "查", sheet)));
  const { parts } = patched(richParts(), { marks });
  const drawings = [...parts].filter(([name]) => name.endsWith(".vml")).map(([, text]) => String(text));
  const ids = drawings.flatMap((text) =>
    [...text.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id)),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(3 + 3 * 1500);
  for (const text of drawings.slice(1)) {
    const blocks = /data="([\d,]+)"/.exec(text)![1]!.split(",").map(Number);
    const own = [...text.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Math.floor(Number(id) / 1024));
    expect([...new Set(own)].sort()).toEqual(blocks.sort());
  }
});
