import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlacedChart } from "../../core";
import type { ChartData } from "./chart-data";

const useStyles = makeStyles({
  frame: {
    height: "240px",
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const inks = {
  light: { colors: ["#0f6cbd", "#c4501b", "#498205", "#8764b8"], ink: "#424242", line: "#e0e0e0" },
  dark: { colors: ["#62abf5", "#ee9a6b", "#9ad29a", "#c3a8e0"], ink: "#d6d6d6", line: "#525252" },
};

/** What the chart shows, in words, for those who do not see it. */
function spoken({ labels, series }: ChartData): string {
  const figures = series.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, at) => `${labels[at] ?? ""} ${value ?? "–"}`).join(", ")}`,
  );
  return figures.join("; ");
}

interface Props {
  readonly chart: PlacedChart;
  readonly data: ChartData;
  readonly dark: boolean;
}

/** One chart of a report. */
export function ChartCanvas({ chart, data, dark }: Props) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let remove: (() => void) | null = null;
    let gone = false;
    void import("./draw-chart").then(({ drawChart }) => {
      if (!gone && canvas.current) {
        remove = drawChart(canvas.current, chart, data, inks[dark ? "dark" : "light"]);
      }
    });
    return () => {
      gone = true;
      remove?.();
    };
  }, [chart, data, dark]);
  return (
    <div className={styles.frame}>
      <canvas ref={canvas} role="img" aria-label={`${chart.title}. ${spoken(data)}`} />
    </div>
  );
}
