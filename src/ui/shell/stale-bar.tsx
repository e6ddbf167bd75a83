import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";

/** Large sheets that changed since they were checked. */
export function StaleBar() {
  const { session, state, say } = usePane();
  if (state.stale.length === 0) return null;
  const sheets = state.stale.join(say(paneTexts.list));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(paneTexts.stale, { sheets })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.check()}>
          {say(paneTexts.staleCheck)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
