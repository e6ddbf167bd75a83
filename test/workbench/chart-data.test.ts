import { layOut, type Report } from "../../src/core";
import { chartData } from "../../src/workbench/charts/chart-data";

const month = (name: string, rate: number | null) => [
  { kind: "text", text: name } as const,
  rate === null ? ({ kind: "none" } as const) : ({ kind: "number", value: rate, format: "percent" } as const),
];

const report: Report = {
  sheets: [
    {
      name: "复盘",
      landscape: false,
      blocks: [
        {
          kind: "table",
          id: "months",
          columns: [
            { id: "month", label: "月份", width: 10 },
            { id: "rate", label: "准时率", width: 10 },
          ],
          rows: [month("3月", 0.5), month("4月", null), month("=5月", 1)],
          empty: "",
        },
        {
          kind: "chart",
          type: "line",
          title: "趋势",
          table: "months",
          categories: "month",
          series: ["rate"],
          format: "percent",
        },
      ],
    },
  ],
};

test("a chart's labels and figures are those of its cells; a blank stays a gap", () => {
  const sheets = layOut(report);
  const chart = sheets[0]!.charts[0]!;
  expect(chartData(chart, sheets)).toEqual({
    labels: ["3月", "4月", "=5月"],
    series: [{ name: "准时率", values: [0.5, null, 1] }],
  });
});
