import fc from "fast-check";
import type { Mark } from "../../../../../src/app/workbook";
import { markFills } from "../../../../../src/core/report/styles";
import { prefixedParts, replaceIn, richParts, textOf, type Parts } from "../../../../support/rich-workbook";
import { patched } from "../patched";

const sheet1 = "xl/worksheets/sheet1.xml";
const sheet3 = "xl/worksheets/sheet3.xml";

function mark(row: number, column: number, severity: Mark["severity"] = "error", sheet = "订单"): Mark {
  return { sheet, row, column, severity, note: "" };
}

interface Rule {
  readonly cells: string;
  readonly rank: number;
  readonly fill: string | null;
  readonly formula: string;
}

/** The rules of a sheet with one condition each, in the order of their ranks. */
function rulesOf(parts: Parts, part: string): Rule[] {
  const styles = textOf(parts, "xl/styles.xml").replaceAll("x:", "");
  const looks = [...(/<dxfs.*<\/dxfs>/s.exec(styles)?.[0] ?? "").matchAll(/<dxf>.*?<\/dxf>/gs)];
  const lists = textOf(parts, part)
    .replaceAll("x:", "")
    .matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs);
  const rules = [...lists].flatMap(([, cells, inside]) =>
    [
      ...inside!.matchAll(
        /<cfRule type="\w+"(?: dxfId="(\d+)")? priority="(\d+)">(?:<formula>(.*?)<\/formula>)?/g,
      ),
    ].map(([, look, rank, formula]) => ({
      cells: cells!,
      rank: Number(rank),
      fill: /bgColor rgb="FF(\w{6})"/.exec(looks[Number(look)]?.[0] ?? "")?.[1] ?? null,
      formula: formula ?? "",
    })),
  );
  return rules.sort((a, b) => a.rank - b.rank);
}

test.each([
  { name: "as Excel writes it", parts: richParts() },
  { name: "with prefixes", parts: prefixedParts() },
])("a rule a severity fills the cells, before all others: $name", ({ parts }) => {
  const marks = [mark(2, 0), mark(3, 0), mark(9, 30), mark(2, 1, "warning"), mark(99, 0, "info")];
  const { parts: written } = patched(parts, { marks });
  const before = rulesOf(parts, sheet1);
  const after = rulesOf(written, sheet1);
  const own = { formula: 'LEN("gendan.error")&gt;0', fill: markFills.error };
  expect(after.slice(0, 3)).toEqual([
    { ...own, cells: "A2:A3 AE9", rank: 1 },
    { cells: "B2", rank: 2, fill: markFills.warning, formula: 'LEN("gendan.warning")&gt;0' },
    { cells: "A99", rank: 3, fill: markFills.info, formula: 'LEN("gendan.info")&gt;0' },
  ]);
  expect(after.slice(3)).toEqual(before.map((rule) => ({ ...rule, rank: rule.rank + 3 })));
});

test("no cell, no row and no look of a cell changes", () => {
  const { parts } = patched(richParts(), { marks: [mark(2, 2), mark(12, 7)] });
  const data = /<sheetData>.*<\/sheetData>/;
  expect(data.exec(textOf(parts, sheet1))![0]).toBe(data.exec(textOf(richParts(), sheet1))![0]);
  const looks = /<fonts.*<\/cellStyles>/s;
  expect(looks.exec(textOf(parts, "xl/styles.xml"))![0]).toBe(
    looks.exec(textOf(richParts(), "xl/styles.xml"))![0],
  );
});

test.each([
  {
    name: "the gravest severity of a cell's marks decides",
    marks: [mark(2, 0, "info"), mark(2, 0), mark(2, 0, "warning")],
    cells: "A2",
  },
  { name: "of a merged range its first cell is marked", marks: [mark(5, 4)], cells: "E4" },
])("$name", ({ marks, cells }) => {
  const [first, second] = rulesOf(patched(richParts(), { marks }).parts, sheet1);
  expect(first).toMatchObject({ cells, fill: markFills.error });
  expect(second!.formula).not.toContain("gendan");
});

test("a sheet without rules gets them in their place", () => {
  const parts = richParts();
  replaceIn(parts, sheet3, "</sheetData>", '</sheetData><mergeCells count="0"/><pageMargins left="1"/>');
  const { parts: written } = patched(parts, { marks: [mark(1, 0, "error", "隐藏")] });
  expect(textOf(written, sheet3)).toMatch(
    /<mergeCells count="0"\/><conditionalFormatting sqref="A1">.*<\/conditionalFormatting><pageMargins/,
  );
});

test("very many cells are shared among rules", () => {
  const marks = Array.from({ length: 2600 }, (_, at) => mark(2 + 2 * at, 1));
  const rules = rulesOf(patched(richParts(), { marks }).parts, sheet1);
  expect(rules.slice(0, 6).map(({ cells }) => cells.split(" ").length)).toEqual([
    500, 500, 500, 500, 500, 100,
  ]);
  expect(rules.map(({ rank }) => rank)).toEqual(rules.map((_, at) => at + 1));
});

test("a mark on no sheet of cells is an error", () => {
  expect(() => patched(richParts(), { marks: [mark(1, 1, "error", "没有")] })).toThrow(RangeError);
});

const severity = fc.constantFrom<Mark["severity"]>("error", "warning", "info");
const marks = fc.array(
  fc
    .tuple(
      fc.constantFrom("订单", "透视", "隐藏"),
      fc.integer({ min: 1, max: 14 }),
      fc.nat(8),
      severity,
      fc.constantFrom("", "查"),
    )
    .map(([sheet, row, column, graveness, note]): Mark => ({
      sheet,
      row,
      column,
      severity: graveness,
      note,
    })),
  { maxLength: 30 },
);
/** Looks for rules and our name among the authors stay behind; they show nowhere. */
const leftBehind = [
  "xl/styles.xml",
  "xl/comments1.xml",
  "xl/drawings/vmlDrawing1.vml",
  "xl/drawings/vmlDrawing2.vml",
];

test.each([
  { name: "as Excel writes it", parts: richParts() },
  { name: "with prefixes", parts: prefixedParts() },
])(
  "marks in a saved workbook are replaced and cleared, and every sheet is then byte for byte as before: $name",
  ({ parts }) => {
    fc.assert(
      fc.property(marks, marks, (first, second) => {
        const marked = patched(parts, { marks: first }).parts;
        const again = patched(marked, { marks: second }).parts;
        const direct = patched(parts, { marks: second }).parts;
        for (const sheet of [sheet1, "xl/worksheets/sheet2.xml", sheet3]) {
          expect(rulesOf(again, sheet)).toEqual(rulesOf(direct, sheet));
        }
        const cleared = patched(again, { marks: [] }).parts;
        expect([...cleared.keys()].sort()).toEqual([...parts.keys()].sort());
        for (const [name, part] of parts) {
          if (!leftBehind.includes(name)) expect([name, cleared.get(name)]).toEqual([name, part]);
        }
        for (const note of textOf(parts, "xl/comments1.xml").match(/<(x:)?comment .*?<\/(x:)?comment>/g)!) {
          expect(textOf(cleared, "xl/comments1.xml")).toContain(note);
        }
        expect(textOf(cleared, "xl/comments1.xml")).not.toContain("— Gendan");
        const shapes = (name: string, from: Parts) =>
          textOf(from, name).match(/<v:shape [\s\S]*?<\/v:shape>/g);
        for (const vml of leftBehind.slice(2)) expect(shapes(vml, cleared)).toEqual(shapes(vml, parts));
      }),
      { numRuns: 25 },
    );
  },
);
