import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { dayFromText, langs } from "../../../core";
import { settingsTexts } from "../../../i18n/pane-settings";
import { teamFileTexts } from "../../../i18n/pane-team-file";
import { usePane } from "../../pane-context";
import { TeamFile } from "./team-file";
import { Thresholds } from "./thresholds";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Names of the languages in themselves. */
const langNames = { "zh-CN": "中文", en: "English" } as const;
const asHost = "host";

/** What a team sets once; kept in the workbook. */
export default function SettingsView() {
  const styles = useStyles();
  const { host, session, state, say } = usePane();
  const { memory } = state;
  return (
    <div className={styles.view}>
      <p className={styles.note}>{say(settingsTexts.kept)}</p>
      <h2 className={styles.title}>{say(settingsTexts.display)}</h2>
      <Field label={say(settingsTexts.language)}>
        <RadioGroup
          layout="horizontal"
          value={memory.lang ?? asHost}
          onChange={(_, { value }) => {
            const lang = langs.find((one) => one === value) ?? null;
            void session.savePreference({ lang });
          }}
        >
          <Radio
            value={asHost}
            label={say(host.inExcel ? settingsTexts.languageExcel : settingsTexts.languageSystem)}
          />
          {langs.map((one) => (
            <Radio key={one} value={one} label={langNames[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Switch
        label={say(settingsTexts.showHidden)}
        checked={memory.showHidden}
        onChange={(_, { checked }) => void session.savePreference({ showHidden: checked })}
      />
      <AsOf key={memory.asOf} />
      <h2 className={styles.title}>{say(teamFileTexts.title)}</h2>
      <TeamFile />
      <h2 className={styles.title}>{say(settingsTexts.thresholds)}</h2>
      <Thresholds />
      <Button disabledFocusable={state.job !== null} onClick={() => void session.saveSettings(null)}>
        {say(settingsTexts.defaults)}
      </Button>
    </div>
  );
}

function AsOf() {
  const { session, state, say } = usePane();
  const kept = state.memory.asOf;
  const [text, setText] = useState(kept ?? "");
  const save = (): void => {
    const asOf = Number.isNaN(dayFromText(text)) ? null : text;
    if (asOf !== kept) void session.saveAsOf(asOf);
  };
  return (
    <Field label={say(settingsTexts.asOf)} hint={say(settingsTexts.asOfHelp)}>
      <Input
        type="date"
        value={text}
        onBlur={save}
        onChange={(_, { value }) => {
          setText(value);
        }}
        contentAfter={
          kept === null ? null : (
            <Button size="small" appearance="transparent" onClick={() => void session.saveAsOf(null)}>
              {say(settingsTexts.today)}
            </Button>
          )
        }
      />
    </Field>
  );
}
