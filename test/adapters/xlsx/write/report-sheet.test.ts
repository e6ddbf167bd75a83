import type { Block, ReportCell } from "../../../../src/core/report/blocks";
import { layOut } from "../../../../src/core/report/layout";
import type { PlacedChart } from "../../../../src/core/report/placed";
import { reportColors, reportFont } from "../../../../src/core/report/styles";
import { rangeReader } from "../../../../src/adapters/xlsx/write/chart-data";
import { chartXml } from "../../../../src/adapters/xlsx/write/chart-xml";
import { usualNamespaces } from "../../../../src/adapters/xlsx/write/namespaces";
import { replaceIn, richParts, textOf } from "../../../support/rich-workbook";
import { reviewReport } from "../../../support/review-report";
import { patched } from "./patched";

const sheets = layOut(reviewReport);
const { parts } = patched(richParts(), { sheets });
const summary = textOf(parts, "xl/worksheets/sheet4.xml");
const lines = textOf(parts, "xl/worksheets/sheet5.xml");

/** Elements of a sheet in the order the schema wants. Source: ECMA-376 part 1, 18.3.1.99. */
const order = (
  "sheetPr sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks drawing extLst"
).split(" ");

test.each([
  { name: "the summary", xml: summary },
  { name: "the lines", xml: lines },
])("the elements of $name stand in the schema's order", ({ xml }) => {
  const places = order.map((name) => xml.lastIndexOf(`<${name}`)).filter((at) => at >= 0);
  expect(places.length).toBeGreaterThan(10);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("print set-up: A4, fitted to the width, sheet name and page of pages below", () => {
  expect(lines).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(lines).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(summary).toContain('orientation="portrait"');
  const footer = '&amp;L&amp;"Microsoft YaHei"&amp;8&amp;A&amp;R&amp;"Microsoft YaHei"&amp;8&amp;P / &amp;N';
  expect(lines).toContain(`<oddFooter>${footer}</oddFooter>`);
});

test("what belongs together begins a page: a break before the row", () => {
  const [start] = sheets[0]!.print.pageStarts;
  expect(summary).toContain(`<brk id="${start! - 1}" max="16383" man="1"/>`);
});

test("header frozen, filter offered, colour on the tab", () => {
  expect(lines).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
  expect(lines).toContain('<autoFilter ref="A4:F64"/>');
  expect(lines).toContain(`<tabColor rgb="FF${reportColors.brand}"/>`);
});

test("data bars are solid where Excel can, and each rule has its own id", () => {
  const ids = [...summary.matchAll(/<x14:id>(.*?)<\/x14:id>/g)].map(([, id]) => id);
  const extended = [...summary.matchAll(/<x14:cfRule type="dataBar" id="(.*?)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
  expect(extended).toEqual(ids);
  expect(summary).toContain('gradient="0"');
});

test("text that begins like a formula is text", () => {
  expect(lines).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK("x")</t></is></c>');
  expect(summary + lines).not.toMatch(/<f[ >]/);
});

test("a chart holds the values it draws; a month without data is a gap", () => {
  const trend = textOf(parts, "xl/charts/chart3.xml");
  expect(trend).toContain("<c:lineChart>");
  expect(trend).toContain('<c:pt idx="0"><c:v>2026-01</c:v></c:pt>');
  const [first] = trend.split("</c:ser>");
  expect(first).not.toContain(
    '<c:numCache><c:formatCode>0.0%</c:formatCode><c:ptCount val="12"/><c:pt idx="4">',
  );
  expect(first).toMatch(/<c:val>.*idx="3".*idx="5"/);
  expect(first).not.toMatch(/<c:val>.*idx="4"/);
  expect(trend).toContain('<c:dispBlanksAs val="gap"/>');
  expect(trend).toContain('<c:legendPos val="b"/>');
});

test("charts speak a Chinese font in every text, and our colours", () => {
  for (const name of ["chart2", "chart3", "chart4"]) {
    const xml = textOf(parts, `xl/charts/${name}.xml`);
    const runs = xml.match(/<a:(defRPr|rPr) /g)!.length;
    expect(xml.match(new RegExp(`<a:ea typeface="${reportFont}"/>`, "g"))).toHaveLength(runs);
    expect(xml).toContain(`<a:srgbClr val="${reportColors.series[0]}"/>`);
  }
});

test("a bar chart begins at the top, with its value axis at the bottom", () => {
  const xml = textOf(parts, "xl/charts/chart2.xml");
  expect(xml).toContain('<c:barDir val="bar"/>');
  expect(xml).toContain('<c:orientation val="maxMin"/>');
  expect(xml).toContain('<c:crosses val="max"/>');
});

test("days along a chart are the days of a workbook that counts from 1904", () => {
  const counting = richParts();
  replaceIn(counting, "xl/workbook.xml", "<workbookPr ", '<workbookPr date1904="1" ');
  const columns = ["day", "count"].map((id) => ({ id, label: id, width: 12 }));
  const row: ReportCell[] = [
    { kind: "day", day: 46_347 },
    { kind: "number", value: 3, format: "count" },
  ];
  const blocks: Block[] = [
    { kind: "table", id: "t", columns, rows: [row], empty: "" },
    {
      ...{ kind: "chart", type: "line", title: "走势", table: "t", categories: "day" },
      series: ["count"],
      format: "count",
    },
  ];
  const { parts: written } = patched(counting, {
    sheets: layOut({ sheets: [{ name: "复盘", landscape: false, blocks }] }),
  });
  const xml = textOf(written, "xl/charts/chart2.xml");
  expect(xml).toContain('<c:date1904 val="1"/>');
  expect(xml).toContain(
    '<c:formatCode>yyyy-mm-dd</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>44885</c:v>',
  );
});

const at = (column: number) => ({
  sheet: sheets[0]!.name,
  area: { firstRow: 1, lastRow: 2, firstColumn: column, lastColumn: column },
});
const chart: PlacedChart = {
  type: "column",
  title: "<b>&\u0001",
  anchor: at(0).area,
  categories: at(0),
  series: [{ name: at(1), values: at(1) }],
  numberFormat: "0.0%",
};

test.each([
  { name: "shares of a whole", values: [0.2, 1], max: true, min: true },
  { name: "more than a whole", values: [0.2, 1.2], max: false, min: true },
  { name: "losses", values: [-0.2, 0.5], max: true, min: false },
])("the axis of $name", ({ values, max, min }) => {
  const read = rangeReader([]);
  const xml = chartXml(chart, chart, (range) => ({ ...read(range), values }), {
    namespaces: usualNamespaces,
    date1904: false,
  });
  expect(xml.includes('<c:max val="1"/>')).toBe(max);
  expect(xml.includes('<c:min val="0"/>')).toBe(min);
  expect(xml).toContain("&lt;b&gt;&amp; </a:t>");
});
