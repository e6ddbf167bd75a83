import * as XLSX from "xlsx";
import { signedText } from "../../../../../src/app/signs";
import type { Mark } from "../../../../../src/app/workbook";
import {
  packed,
  prefixedParts,
  replaceIn,
  richParts,
  textOf,
  type Parts,
} from "../../../../support/rich-workbook";
import { patched } from "../patched";

const comments1 = "xl/comments1.xml";
const threads1 = "xl/threadedComments/threadedComment1.xml";
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
])("a person's note stays to the letter, free cells get ours: $name", ({ parts }) => {
  const { parts: written, notesLeftOut } = patched(parts, {
    marks: [mark([2, 0], "订单号重复"), mark([2, 2], "数量 < 0")],
  });
  const old = /<(x:)?comment ref="A2".*?<\/(x:)?comment>/.exec(textOf(parts, comments1))![0];
  expect(textOf(written, comments1)).toContain(old);
  expect(notesLeftOut).toEqual([{ sheet: "订单", row: 2, column: 0 }]);
  const xml = textOf(written, comments1).replaceAll("x:", "");
  expect(xml).toContain(`<t xml:space="preserve">${signedText("数量 < 0").replace("<", "&lt;")}</t>`);
  expect(xml).toContain("<author>Gendan</author></authors>");
  expect(xml).toContain('<comment ref="C2" authorId="2">');
  expect(shapesOf(textOf(written, vml1))).toEqual(["1,0", "2,1", "1,2"]);
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

/** The add-in writes a comment where the Excel it runs in knows no notes. */
function withOwnThread(answer: string): Parts {
  const parts = richParts();
  const place = 'dT="2026-11-01T00:00:00.00" personId="{22222222-2222-2222-2222-222222222222}"';
  const talk = `<threadedComment ref="B3" ${place} id="{1}"><text>${signedText("交期已过")}</text></threadedComment>`;
  replaceIn(parts, threads1, /<threadedComment .*<\/threadedComment>/, talk + answer);
  return parts;
}

test("a comment of the add-in that nobody answered is cleared, and makes room", () => {
  const parts = withOwnThread("");
  const cleared = patched(parts, { marks: [] }).parts;
  expect(cleared.has(threads1)).toBe(false);
  expect(textOf(cleared, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("threadedComment");
  expect(textOf(cleared, comments1)).not.toContain('ref="B3"');
  expect(shapesOf(textOf(cleared, vml1))).toEqual(["1,0"]);
  const marked = patched(parts, { marks: [mark([3, 1], "晚")] });
  expect(notesOf(marked.parts, "订单")["B3"]).toBe(signedText("晚"));
  expect(marked.notesLeftOut).toEqual([]);
});

test("a comment of the add-in that was answered is a conversation", () => {
  const parts = withOwnThread(
    '<threadedComment ref="B3" id="{2}" parentId="{1}"><text>已催</text></threadedComment>',
  );
  const { parts: written, notesLeftOut } = patched(parts, { marks: [mark([3, 1], "晚")] });
  expect(notesLeftOut).toEqual([{ sheet: "订单", row: 3, column: 1 }]);
  expect(written.get(threads1)).toBe(parts.get(threads1));
});

test.each([
  { name: "with a word more", text: `${signedText("查")}!` },
  { name: "with Excel's line ends", text: signedText("查").replaceAll("\n", "&#13;\n") },
])("our note $name: cleared only as we wrote it", ({ text }) => {
  const parts = richParts();
  replaceIn(
    parts,
    comments1,
    /<comment ref="A2".*?<\/comment>/,
    `<comment ref="A2" authorId="0"><text><t>${text}</t></text></comment>`,
  );
  const cleared = textOf(patched(parts, { marks: [] }).parts, comments1);
  expect(cleared.includes('ref="A2"')).toBe(text.endsWith("!"));
});

test("several sentences of one cell stand in one note, each once", () => {
  const marks = [mark([2, 2], "一"), mark([2, 2], "二"), mark([2, 2], "一"), mark([2, 3], "")];
  const notes = notesOf(patched(richParts(), { marks }).parts, "订单");
  expect(notes["C2"]).toBe(signedText("一\n二"));
  expect(notes["D2"]).toBeUndefined();
});

test("a sheet without notes gets the parts for them", () => {
  const { parts } = patched(richParts(), { marks: [mark([1, 0], "检查", "隐藏")] });
  expect(notesOf(parts, "隐藏")).toEqual({ A1: signedText("检查") });
  expect(textOf(parts, "xl/worksheets/_rels/sheet3.xml.rels")).toMatch(/Target="\.\.\/comments2\.xml"/);
  expect(textOf(parts, "xl/worksheets/sheet3.xml")).toMatch(
    /<\/conditionalFormatting><legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/>/,
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
  expect(notesOf(parts, "透视")).toEqual({ B4: signedText("核对") });
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
