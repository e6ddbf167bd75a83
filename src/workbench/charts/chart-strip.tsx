import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlacedSheet } from "../../core";
import { chartData } from "./chart-data";
import { ChartCanvas } from "./chart-canvas";

const useStyles = makeStyles({
  strip: {
    width: "340px",
    flexShrink: 0,
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly label: string;
  /** The sheet in view and the sheets made with it, whose cells its charts may draw. */
  readonly sheet: PlacedSheet;
  readonly report: readonly PlacedSheet[];
  readonly dark: boolean;
}

/** The charts of the generated sheet in view, drawn beside the grid. */
export function ChartStrip({ label, sheet, report, dark }: Props) {
  const styles = useStyles();
  const drawn = useMemo(
    () => sheet.charts.map((chart) => ({ chart, data: chartData(chart, report) })),
    [sheet, report],
  );
  return (
    <section className={styles.strip} aria-label={label}>
      {drawn.map(({ chart, data }) => (
        <ChartCanvas key={chart.title} chart={chart} data={data} dark={dark} />
      ))}
    </section>
  );
}
