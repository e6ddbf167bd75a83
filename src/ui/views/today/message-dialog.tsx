import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { paneTexts } from "../../../i18n/pane";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import { CopyField } from "../../parts/copy-field";
import { PaneDialog } from "../../parts/pane-dialog";
import { useCopy } from "../../parts/use-copy";
import { lineMessage } from "./line-message";
import type { TodayLine } from "./today-lines";

/** A message to copy; it can be changed first. */
export default function MessageDialog(props: { readonly line: TodayLine; readonly onClose: () => void }) {
  const { state, say, lang } = usePane();
  const { line, onClose } = props;
  const [text, setText] = useState(() => lineMessage(line, state.asOf, lang));
  const copying = useCopy();
  return (
    <PaneDialog
      title={say(todayTexts.messageTitle)}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => void copying.copy(text)}>
            {say(paneTexts.copy)}
          </Button>
          <Button onClick={onClose}>{say(paneTexts.close)}</Button>
        </>
      }
    >
      <CopyField label={say(todayTexts.messageText)} text={text} copying={copying} onText={setText} />
    </PaneDialog>
  );
}
