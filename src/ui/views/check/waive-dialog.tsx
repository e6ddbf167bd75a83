import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Found } from "../../../app/session/found";
import { findingText } from "../../../core";
import { checkTexts } from "../../../i18n/pane-check";
import { paneTexts } from "../../../i18n/pane";
import { usePane } from "../../pane-context";
import { PaneDialog } from "../../parts/pane-dialog";

const useStyles = makeStyles({
  finding: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Asks why a finding is no problem, and whose word that is; both are needed. */
export default function WaiveDialog(props: { readonly found: Found; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, state, say, lang } = usePane();
  const { found, onClose } = props;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(state.memory.clerk);
  const why = { reason: reason.trim(), by: by.trim() };
  const complete = why.reason !== "" && why.by !== "";
  return (
    <PaneDialog
      title={say(checkTexts.waiveTitle)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={!complete}
            onClick={() => {
              onClose();
              void session.waive([found], why);
            }}
          >
            {say(checkTexts.waiveDo)}
          </Button>
          <Button onClick={onClose}>{say(paneTexts.cancel)}</Button>
        </>
      }
    >
      <p className={styles.finding}>{findingText(found.finding, lang)}</p>
      <Field label={say(checkTexts.waiveReason)} hint={say(checkTexts.waiveReasonHelp)} required>
        <Textarea
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={say(checkTexts.waiveBy)} required>
        <Input
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
    </PaneDialog>
  );
}
