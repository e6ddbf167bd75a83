import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { paneTexts } from "../../../i18n/pane";
import { todayTexts } from "../../../i18n/pane-today";
import { usePane } from "../../pane-context";
import { useFocusReturned } from "../../parts/focus-kept";
import { lineMessage } from "./line-message";
import type { TodayLine } from "./today-lines";

/** A message to copy; it can be changed first. */
export default function MessageDialog(props: { readonly line: TodayLine; readonly onClose: () => void }) {
  const { state, say, lang } = usePane();
  useFocusReturned();
  const { line, onClose } = props;
  const [text, setText] = useState(() => lineMessage(line, state.asOf, lang));
  const [copied, setCopied] = useState<"yes" | "byHand" | null>(null);
  const area = useRef<HTMLDivElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("yes");
    } catch {
      // Office's frames may forbid the clipboard: the user's own key does it then.
      area.current?.querySelector("textarea")?.select();
      setCopied("byHand");
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(todayTexts.messageTitle)}</DialogTitle>
          <DialogContent>
            <div ref={area}>
              <Field
                label={say(todayTexts.messageText)}
                {...(copied !== null && {
                  validationState: copied === "yes" ? ("success" as const) : ("none" as const),
                  validationMessage: say(copied === "yes" ? todayTexts.copied : todayTexts.copyByHand),
                })}
              >
                <Textarea
                  rows={10}
                  resize="vertical"
                  value={text}
                  onChange={(_, { value }) => {
                    setText(value);
                    setCopied(null);
                  }}
                />
              </Field>
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void copy()}>
              {say(todayTexts.copy)}
            </Button>
            <Button onClick={onClose}>{say(paneTexts.close)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
