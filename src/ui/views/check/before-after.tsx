import { makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "../../../app/session/cell-text";
import type { CellChange } from "../../../app/workbook";
import type { SheetCells, Text } from "../../../core";
import { checkTexts } from "../../../i18n/pane-check";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const afterTexts: Readonly<Record<CellChange["type"], Text>> = {
  text: checkTexts.asText,
  number: checkTexts.asNumber,
  day: checkTexts.asDay,
};

/** What the cell holds, and what it would hold. */
export function BeforeAfter({ change, cells }: { readonly change: CellChange; readonly cells: SheetCells }) {
  const styles = useStyles();
  const { say } = usePane();
  const before = cellText(cells, change.row, change.column);
  const typed = typeof change.before === "string" ? checkTexts.asText : checkTexts.asNumber;
  const retyped = (typeof change.before === "string") !== (change.type === "text") || change.type === "day";
  const beforeText = retyped ? say(typed, { value: before }) : before;
  const value = String(change.value);
  return (
    <dl className={styles.pair}>
      <dt className={styles.name}>{say(checkTexts.before)}</dt>
      <dd className={styles.value}>
        {before === "" ? say(checkTexts.blank) : <span className={styles.before}>{beforeText}</span>}
      </dd>
      <dt className={styles.name}>{say(checkTexts.after)}</dt>
      <dd className={styles.value}>
        <span className={styles.after}>{retyped ? say(afterTexts[change.type], { value }) : value}</span>
      </dd>
    </dl>
  );
}
