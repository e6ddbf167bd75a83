import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { defaultSettings } from "../../../core";
import { thresholdTexts, weekdayNames } from "../../../i18n/pane-settings";
import { usePane } from "../../pane-context";
import { inputKinds, inputs, type InputSetting } from "./inputs";

const useStyles = makeStyles({
  days: { display: "flex", flexWrap: "wrap" },
  input: { maxWidth: "140px" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Every threshold, with what it means. */
export function Thresholds() {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {inputs.map((input) => (
        <NumberSetting key={input.setting} input={input} />
      ))}
      <HoldUnpaid />
      <RestWeekdays />
    </div>
  );
}

/** A number is kept when the field is left, or on Enter; a text that is none is refused with a word. */
function NumberSetting({ input }: { readonly input: InputSetting }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const settings = state.memory.profile.settings ?? defaultSettings;
  const kind = inputKinds[input.kind];
  const kept = settings[input.setting];
  const [text, setText] = useState(() => kind.show(kept));
  const [shown, setShown] = useState(kept);
  if (shown !== kept) {
    setShown(kept);
    setText(kind.show(kept));
  }
  const value = kind.read(text);
  const save = (): void => {
    if (value !== undefined && value !== kept) void session.saveSettings({ [input.setting]: value });
  };
  const { label, help } = thresholdTexts[input.setting];
  return (
    <Field
      label={say(label)}
      hint={say(help)}
      {...(value === undefined && {
        validationState: "error" as const,
        validationMessage: say(kind.range),
      })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === "Enter") save();
        }}
        onChange={(_, { value: typed }) => {
          setText(typed);
        }}
      />
    </Field>
  );
}

function HoldUnpaid() {
  const { session, state, say } = usePane();
  const { holdUnpaidShipments } = state.memory.profile.settings ?? defaultSettings;
  const { label, help } = thresholdTexts.holdUnpaidShipments;
  return (
    <Field hint={say(help)}>
      <Checkbox
        label={say(label)}
        checked={holdUnpaidShipments}
        onChange={(_, { checked }) => void session.saveSettings({ holdUnpaidShipments: checked === true })}
      />
    </Field>
  );
}

function RestWeekdays() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { restWeekdays } = state.memory.profile.settings ?? defaultSettings;
  const { label, help } = thresholdTexts.restWeekdays;
  return (
    <Field label={say(label)} hint={say(help)}>
      <div className={styles.days} role="group" aria-label={say(label)}>
        {weekdayNames.map((name, day) => (
          <Checkbox
            key={name.en}
            label={say(name)}
            checked={restWeekdays.includes(day)}
            onChange={(_, { checked }) => {
              const others = restWeekdays.filter((one) => one !== day);
              const chosen = checked === true ? [...others, day].sort((a, b) => a - b) : others;
              void session.saveSettings({ restWeekdays: chosen });
            }}
          />
        ))}
      </div>
    </Field>
  );
}
