import { makeStyles, tokens } from "@fluentui/react-components";
import { packagingTexts } from "../../../i18n/pane-packaging";
import { usePane } from "../../pane-context";
import { namesOf } from "../order-lines";
import { deviationText, figureText } from "./figure-text";
import type { Ordered, PackedLine } from "./use-packaging";

const useStyles = makeStyles({
  names: { display: "block", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  off: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A line's needs at a glance; an order off the need stands out. */
export function PackedHead({ line }: { readonly line: PackedLine }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <span className={styles.names}>{namesOf(line).slice(0, 3).join(" · ")}</span>
      <span className={styles.figures}>
        <Need name={say(packagingTexts.bags)} of={line.bags} />
        <Need name={say(packagingTexts.cartons)} of={line.cartons} />
        <span>{`${figureText(line.volumeM3, 3)} m³`}</span>
      </span>
    </>
  );
}

function Need({ name, of }: { readonly name: string; readonly of: Ordered }) {
  const styles = useStyles();
  const off = deviationText(of.deviation);
  return (
    <span>
      {`${name} ${figureText(of.needed)} `}
      {of.deviation !== 0 && off !== "" && <span className={styles.off}>{off}</span>}
    </span>
  );
}
