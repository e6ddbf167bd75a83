import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Lang } from "../core";
import { sampleTexts, workbenchTexts as texts } from "../i18n/workbench";
import type { Desk } from "./desk";
import type { DeskState } from "./desk-state";
import { sampleFiles, type SampleId } from "./samples";

const readable = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflow: "hidden",
  },
  file: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  help: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hidden: { display: "none" },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
  readonly dark: boolean;
  readonly onDark: (dark: boolean) => void;
  readonly pane: boolean;
  readonly onPane: (shown: boolean) => void;
}

/** What stands above the grid: workbooks to open, a copy to save, language, theme and the pane. */
export function Bar({ desk, state, lang, onLang, dark, onDark, pane, onPane }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const say = (key: keyof typeof texts) => texts[key][lang];
  const busy = state.job !== null;
  return (
    <header className={styles.bar} data-part="bar">
      <Text as="h1" weight="semibold" size={400}>
        {say("title")}
      </Text>
      <SampleMenu desk={desk} lang={lang} />
      <Tooltip content={say("openHelp")} relationship="description">
        <Button onClick={() => input.current?.click()}>{say("open")}</Button>
      </Tooltip>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        aria-label={say("openHelp")}
        accept={readable}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) desk.openFile(file);
          target.value = "";
        }}
      />
      <Tooltip content={say("saveHelp")} relationship="description">
        <Button appearance="primary" disabled={busy || state.book === null} onClick={() => void desk.save()}>
          {say("save")}
        </Button>
      </Tooltip>
      <div className={styles.name}>
        <Text className={styles.file} title={state.book?.name}>
          {state.book?.name}
        </Text>
        {state.changed && (
          <Badge appearance="tint" color="warning">
            {say("changed")}
          </Badge>
        )}
      </div>
      <Button appearance="subtle" aria-pressed={pane} onClick={() => onPane(!pane)}>
        {say(pane ? "hidePane" : "showPane")}
      </Button>
      <Button appearance="subtle" onClick={() => onDark(!dark)}>
        {say(dark ? "toLight" : "toDark")}
      </Button>
      <Button appearance="subtle" onClick={() => onLang(lang === "en" ? "zh-CN" : "en")}>
        {say("language")}
      </Button>
    </header>
  );
}

function SampleMenu({ desk, lang }: Pick<Props, "desk" | "lang">) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button>{texts.samples[lang]} ▾</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(sampleFiles) as SampleId[]).map((id) => (
            <MenuItem
              key={id}
              onClick={() => {
                desk.openSample(id);
              }}
            >
              {sampleTexts[id].name[lang]}
              <div className={styles.help}>{sampleTexts[id].help[lang]}</div>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
