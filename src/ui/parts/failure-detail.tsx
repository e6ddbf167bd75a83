import { makeStyles, tokens } from "@fluentui/react-components";
import type { Lang } from "../../core";
import { failureDetails } from "../../i18n/pane-notices";

const useStyles = makeStyles({
  detail: {
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The host's own words, for whoever helps. */
export function FailureDetail({ detail, lang }: { readonly detail: string; readonly lang: Lang }) {
  const styles = useStyles();
  return (
    <details className={styles.detail}>
      <summary>{failureDetails[lang]}</summary>
      {detail}
    </details>
  );
}
