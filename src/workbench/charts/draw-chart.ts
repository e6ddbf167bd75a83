import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import type { PlacedChart } from "../../core";
import type { ChartData } from "./chart-data";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

export interface ChartLook {
  readonly colors: readonly string[];
  readonly ink: string;
  readonly line: string;
}

/** Shares are shown as percentages, everything else as it is counted. */
function tickText(numberFormat: string): (value: string | number) => string {
  const share = numberFormat.includes("%");
  return (value) => {
    const figure = Number(value);
    return share ? `${Math.round(figure * 100)}%` : figure.toLocaleString();
  };
}

/** Draws a report's chart on a canvas; the result takes it away. */
export function drawChart(
  canvas: HTMLCanvasElement,
  chart: PlacedChart,
  { labels, series }: ChartData,
  { colors, ink, line }: ChartLook,
): () => void {
  const ticks = { color: ink, callback: tickText(chart.numberFormat) };
  const lying = chart.type === "bar";
  const values = { beginAtZero: true, ticks, grid: { color: line } };
  const names = { ticks: { color: ink }, grid: { display: false } };
  const drawn = new Chart(canvas, {
    type: chart.type === "line" ? "line" : "bar",
    data: {
      labels: [...labels],
      datasets: series.map((one, at) => ({
        label: one.name,
        data: [...one.values],
        backgroundColor: colors[at % colors.length] ?? ink,
        borderColor: colors[at % colors.length] ?? ink,
      })),
    },
    options: {
      indexAxis: lying ? "y" : "x",
      animation: false,
      maintainAspectRatio: false,
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        title: { display: true, text: chart.title, color: ink },
        legend: { display: series.length > 1, labels: { color: ink } },
      },
    },
  });
  return () => {
    drawn.destroy();
  };
}
