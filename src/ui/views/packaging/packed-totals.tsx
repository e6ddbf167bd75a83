import { makeStyles, tokens } from "@fluentui/react-components";
import { packagingTexts } from "../../../i18n/pane-packaging";
import { usePane } from "../../pane-context";
import { figureText } from "./figure-text";
import { totalOf, type PackedLine } from "./use-packaging";

const useStyles = makeStyles({
  totals: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, width: "100%" },
});

/** Cartons, volume and weight of the lines listed, and how many lines they leave out. */
export function PackedTotals({ lines }: { readonly lines: readonly PackedLine[] }) {
  const styles = useStyles();
  const { say } = usePane();
  const cartons = totalOf(lines, "shipCartons");
  const volume = totalOf(lines, "volumeM3");
  const weight = totalOf(lines, "grossWeightKg");
  const unknown = Math.max(cartons.unknown, volume.unknown);
  return (
    <div className={styles.totals}>
      <span>{say(packagingTexts.total)}</span>
      <span className={styles.sum}>
        {say(packagingTexts.totalCartons, { cartons: figureText(cartons.sum) })}
      </span>
      <span className={styles.sum}>
        {say(packagingTexts.totalVolume, { volume: figureText(volume.sum, 3) })}
      </span>
      {weight.unknown < lines.length && (
        <span className={styles.sum}>
          {say(packagingTexts.totalWeight, { weight: figureText(weight.sum, 1) })}
        </span>
      )}
      {unknown > 0 && <span className={styles.note}>{say(packagingTexts.unknown, { count: unknown })}</span>}
    </div>
  );
}
