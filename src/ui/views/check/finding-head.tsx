import { makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../../app/session/found";
import { textAt } from "../../../app/session/line-names";
import { findingText } from "../../../core";
import { usePane } from "../../pane-context";
import { SeverityMark } from "../../parts/severity-mark";
import { placeText } from "./use-findings";

const useStyles = makeStyles({
  head: { display: "flex", gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** A finding in one sentence, with its place and order. */
export function FindingHead({ found }: { readonly found: Found }) {
  const styles = useStyles();
  const { lang } = usePane();
  const { lines } = found.table;
  const names = (["orderNo", "customer"] as const).map((field) => textAt(lines, field, found.line));
  return (
    <span className={styles.head}>
      <SeverityMark severity={found.finding.severity} />
      <span className={styles.words}>
        {findingText(found.finding, lang)}
        <span className={styles.place}>
          {[placeText(found), ...names].filter((name) => name !== null).join(" · ")}
        </span>
      </span>
    </span>
  );
}
