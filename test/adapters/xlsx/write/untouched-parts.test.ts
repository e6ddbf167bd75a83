import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mark } from "../../../../src/app/workbook";
import { layOut } from "../../../../src/core/report/layout";
import type { Zip } from "../../../../src/adapters/xlsx/zip/zip";
import { readBook } from "../../../../src/adapters/xlsx/write/workbook-part";
import { openPackage } from "../../../../src/adapters/xlsx/write/package";
import { prefixedParts, richParts, type Parts } from "../../../support/rich-workbook";
import { reviewReport } from "../../../support/review-report";
import { patched, patchedFile, zipOfBytes } from "./patched";

const samples = join(__dirname, "../../../../assets/samples");
const sheets = layOut(reviewReport);

function mark(sheet: string, row: number, column: number): Mark {
  return { sheet, row, column, severity: "error", note: `请核对第 ${row} 行` };
}

/** Parts whose packed bytes are not those of before. */
function changedParts(before: Zip, after: Zip): string[] {
  return before.entries.flatMap(({ name, compressed }) => {
    const now = after.find(name);
    return now && Buffer.compare(Buffer.from(now.compressed), Buffer.from(compressed)) === 0 ? [] : [name];
  });
}

const always = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml"];

const rich: { name: string; parts: Parts }[] = [
  { name: "the rich workbook", parts: richParts() },
  { name: "the rich workbook with prefixes", parts: prefixedParts() },
];

test.each(rich)("$name: report sheets change four parts, all others keep their packed bytes", ({ parts }) => {
  const { before, after } = patched(parts, { sheets });
  expect(changedParts(before, after).sort()).toEqual([...always].sort());
  expect(before.entries.length).toBe(39);
});

test.each(rich)("$name: marks change the marked sheets and their notes besides", ({ parts }) => {
  const marks = [mark("订单", 2, 2), mark("透视", 4, 1), mark("隐藏", 1, 0)];
  const { before, after } = patched(parts, { sheets, marks });
  const changed = changedParts(before, after);
  const expected = [
    ...always,
    "xl/worksheets/sheet1.xml",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/drawings/vmlDrawing2.vml",
    "xl/worksheets/sheet3.xml",
  ];
  expect(changed.sort()).toEqual(expected.sort());
  console.log(
    `${before.entries.length - changed.length} of ${before.entries.length} parts byte for byte the same`,
  );
});

test("without changes the workbook is the same, part by part", () => {
  const { before, after } = patched(richParts(), {});
  expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
  expect(changedParts(before, after)).toEqual([]);
});

test("old parts keep their place, new ones follow", () => {
  const { before, after } = patched(richParts(), { sheets });
  const names = after.entries.map(({ name }) => name);
  expect(names.slice(0, before.entries.length)).toEqual(before.entries.map(({ name }) => name));
  expect(names.slice(before.entries.length)).toEqual([
    "xl/worksheets/sheet4.xml",
    "xl/charts/chart2.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/charts/chart3.xml",
    "xl/charts/chart4.xml",
    "xl/drawings/drawing2.xml",
    "xl/worksheets/_rels/sheet4.xml.rels",
    "xl/worksheets/sheet5.xml",
  ]);
});

test.each(readdirSync(samples).filter((name) => name.endsWith(".xlsx")))(
  "%s keeps every part but the marked sheet's",
  (name) => {
    const file = new Uint8Array(readFileSync(join(samples, name)));
    const [first] = readBook(openPackage(zipOfBytes(file))).sheets;
    const marks = [mark(first!.name, 6, 1), mark(first!.name, 400_000, 200)];
    const { before, after } = patchedFile(file, { sheets, marks });
    const own = /^xl\/(worksheets\/sheet1|worksheets\/_rels\/sheet1\.xml|comments1|drawings\/vmlDrawing1)\./;
    const others = changedParts(before, after).filter((part) => !always.includes(part) && !own.test(part));
    expect(others).toEqual([]);
  },
);
