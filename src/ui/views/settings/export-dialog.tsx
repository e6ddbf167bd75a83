import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { withKnownLayouts } from "../../../app/understand";
import { profileText } from "../../../core";
import { paneTexts } from "../../../i18n/pane";
import { teamFileTexts } from "../../../i18n/pane-team-file";
import { usePane } from "../../pane-context";
import { CopyField } from "../../parts/copy-field";
import { download } from "../../parts/download";
import { PaneDialog } from "../../parts/pane-dialog";
import { useCopy } from "../../parts/use-copy";

/** What the team has settled, to keep as a file; where the host holds a download back, to copy. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { host, state, say } = usePane();
  const [text] = useState(() => profileText(withKnownLayouts(state.memory.profile, state.sheets)));
  const [downloaded, setDownloaded] = useState(false);
  const copying = useCopy();
  const name = `${host.workbookName.replace(/\.[^.]*$/, "")}-gendan.json`;
  return (
    <PaneDialog
      title={say(teamFileTexts.exportTitle)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              download(text, name, "application/json");
              setDownloaded(true);
            }}
          >
            {say(teamFileTexts.download)}
          </Button>
          <Button onClick={() => void copying.copy(text)}>{say(paneTexts.copy)}</Button>
          <Button onClick={onClose}>{say(paneTexts.close)}</Button>
        </>
      }
    >
      <CopyField label={say(teamFileTexts.content)} text={text} copying={copying} />
      <div role="status">{downloaded && say(teamFileTexts.downloaded, { name })}</div>
    </PaneDialog>
  );
}
