import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { largestProfile, readProfileText, type ProfileRead } from "../../../core";
import { mergedProfile, profileChanges } from "../../../app/profile-change";
import { paneTexts } from "../../../i18n/pane";
import { teamFileTexts } from "../../../i18n/pane-team-file";
import { usePane } from "../../pane-context";
import { PaneDialog } from "../../parts/pane-dialog";
import { ImportOutcome } from "./import-outcome";

/** Takes over what a file holds, once it is shown what that changes. */
export default function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { session, state, say } = usePane();
  const [text, setText] = useState("");
  const [read, setRead] = useState<ProfileRead | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const own = state.memory.profile;
  const profile = read?.kind === "profile" ? read.profile : null;
  const changes = profile === null ? [] : profileChanges(own, mergedProfile(own, profile));

  const take = (content: string): void => {
    setText(content);
    setRead(content.trim() === "" ? null : readProfileText(content));
  };
  async function takeFile(file: File): Promise<void> {
    if (file.size > largestProfile) {
      setText("");
      setRead({ kind: "tooLarge" });
      return;
    }
    try {
      take(await file.text());
    } catch (error) {
      setRead({ kind: "notJson", detail: String(error) });
    }
  }

  return (
    <PaneDialog
      title={say(teamFileTexts.importTitle)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={profile === null || changes.length === 0}
            onClick={() => {
              onClose();
              if (profile !== null) void session.adoptProfile(profile);
            }}
          >
            {say(teamFileTexts.adopt)}
          </Button>
          <Button onClick={onClose}>{say(paneTexts.cancel)}</Button>
        </>
      }
    >
      <div>
        <Button onClick={() => chooser.current?.click()}>{say(teamFileTexts.choose)}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={say(teamFileTexts.choose)}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void takeFile(file);
            currentTarget.value = "";
          }}
        />
      </div>
      <Field label={say(teamFileTexts.paste)}>
        <Textarea
          rows={4}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            take(value);
          }}
        />
      </Field>
      <div role="status">{read !== null && <ImportOutcome read={read} changes={changes} />}</div>
    </PaneDialog>
  );
}
