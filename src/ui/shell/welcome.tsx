import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";

/** Two lines for the first time in a workbook. */
export function Welcome() {
  const { session, state, say } = usePane();
  if (state.phase.kind !== "ready" || state.memory.welcomed) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(paneTexts.welcome)}</MessageBarTitle>
        <p>{say(paneTexts.welcomeRead)}</p>
        <p>{say(paneTexts.welcomeColumns)}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.savePreference({ welcomed: true })}>
          {say(paneTexts.welcomeDone)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
