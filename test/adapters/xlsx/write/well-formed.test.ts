import { JSDOM } from "jsdom";
import type { Mark } from "../../../../src/app/workbook";
import { layOut } from "../../../../src/core/report/layout";
import { prefixedParts, richParts, type Parts } from "../../../support/rich-workbook";
import { reviewReport } from "../../../support/review-report";
import { patched } from "./patched";

const parser = new new JSDOM().window.DOMParser();

function faultOf(xml: string): string | null {
  return parser.parseFromString(xml, "application/xml").querySelector("parsererror")?.textContent ?? null;
}

const marks: Mark[] = ["订单", "透视", "隐藏"].flatMap((sheet) =>
  [2, 3, 9].map((row) => ({ sheet, row, column: row, severity: "warning" as const, note: '<&">\u0001 ]]>' })),
);

test.each<{ name: string; parts: Parts }>([
  { name: "the rich workbook", parts: richParts() },
  { name: "the rich workbook with prefixes", parts: prefixedParts() },
])("every XML part written into $name is well-formed", ({ parts }) => {
  const hostile = '<&">\u0001 ]]>\ufffe\ud800';
  const cells = [2, 9].map((row) => ({ sheet: "订单", row, column: 5, value: hostile }));
  const { parts: written } = patched(parts, { sheets: layOut(reviewReport), marks, cells, memory: hostile });
  const ours = [...written].filter(([name, part]) => parts.get(name) !== part && typeof part === "string");
  expect(ours.length).toBeGreaterThan(20);
  // Excel's own legacy drawings hold HTML; that one is looked at below.
  const faults = ours.flatMap(([name, xml]) => {
    const fault = name === "xl/drawings/vmlDrawing2.vml" ? null : faultOf(String(xml));
    return fault === null ? [] : [`${name}: ${fault}`];
  });
  expect(faults).toEqual([]);
  const drawing = String(written.get("xl/drawings/vmlDrawing2.vml"));
  expect(faultOf(drawing)).not.toBeNull();
  expect(faultOf(drawing.replace("<br>", "<br/>"))).toBeNull();
});
