import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalS },
  line: { margin: 0 },
});

/** Two lines for the first time in a workbook. */
export function Welcome() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  if (state.phase.kind !== "ready" || state.memory.welcomed) return null;
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        <p className={styles.line}>{say(paneTexts.welcomeRead)}</p>
        <p className={styles.line}>{say(paneTexts.welcomeColumns)}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.savePreference({ welcomed: true })}>
          {say(paneTexts.welcomeDone)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
