import { Button } from "@fluentui/react-components";
import type { Failure } from "../../app/session/failure";
import { startTexts } from "../../i18n/pane-start";
import { paneTexts } from "../../i18n/pane";
import { failureTexts } from "../../i18n/pane-notices";
import { usePane } from "../pane-context";
import { FailureDetail } from "../parts/failure-detail";
import { StartScreen } from "../start/start-screen";

/** The workbook could not be read: why, and a way to try again. */
export function OpenFailed({ failure }: { readonly failure: Failure }) {
  const { session, state, say } = usePane();
  return (
    <StartScreen title={say(paneTexts.openFailed)} help={say(failureTexts[failure.code])}>
      <Button appearance="primary" disabledFocusable={state.job !== null} onClick={() => void session.open()}>
        {say(startTexts.retry)}
      </Button>
      <FailureDetail detail={failure.detail} />
    </StartScreen>
  );
}
