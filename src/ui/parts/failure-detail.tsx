import { makeStyles, tokens } from "@fluentui/react-components";
import { failureDetails } from "../../i18n/pane-notices";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  detail: {
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The host's own words, for whoever helps. */
export function FailureDetail({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <details className={styles.detail}>
      <summary>{say(failureDetails)}</summary>
      {detail}
    </details>
  );
}
