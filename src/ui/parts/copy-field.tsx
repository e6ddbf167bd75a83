import { Field, Textarea } from "@fluentui/react-components";
import { paneTexts } from "../../i18n/pane";
import { usePane } from "../pane-context";
import type { useCopy } from "./use-copy";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly copying: ReturnType<typeof useCopy>;
  /** Without it, the text can only be read. */
  readonly onText?: (text: string) => void;
}

/** A text to copy, and how copying ended. */
export function CopyField({ label, text, copying, onText }: Props) {
  const { say } = usePane();
  const { copied, reset, area } = copying;
  return (
    <div ref={area}>
      <Field
        label={label}
        {...(copied !== null && {
          validationState: copied === "yes" ? ("success" as const) : ("none" as const),
          validationMessage: say(copied === "yes" ? paneTexts.copied : paneTexts.copyByHand),
        })}
      >
        <Textarea
          rows={10}
          resize="vertical"
          readOnly={onText === undefined}
          value={text}
          onChange={(_, { value }) => {
            onText?.(value);
            reset();
          }}
        />
      </Field>
    </div>
  );
}
