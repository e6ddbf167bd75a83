import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Lang } from "../core";
import { workbenchTexts as texts } from "../i18n/workbench";
import { requestChannel } from "../ui/requests";
import { PaneRoot } from "../ui/start/pane-root";
import { useDark } from "../ui/start/use-dark";
import { Bar } from "./bar";
import { SheetCharts } from "./charts/sheet-charts";
import type { Desk } from "./desk";
import { DeskMessages } from "./desk-messages";
import type { OpenBook } from "./desk-state";
import { DropArea } from "./drop-area";
import type { GridStage } from "./grid-stage";

/** Given as a style, because portals take over a provider's classes and would cover the page. */
const whole = { height: "100%" };

/** A window with no room for the grid beside the pane. */
const narrow = "@media (max-width: 640px)";

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  desk: { flexGrow: 1, minHeight: 0, display: "flex" },
  grid: { flexGrow: 1, minWidth: 0, position: "relative", [narrow]: { overflow: "hidden" } },
  pane: {
    flexShrink: 0,
    minWidth: 0,
    maxWidth: "100%",
    boxSizing: "border-box",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly desk: Desk;
  readonly stage: GridStage;
  readonly firstLang: Lang;
  readonly paneWidth: number;
}

/** The workbench: grid and charts on the left, the task pane of the add-in on the right. */
export function App({ desk, stage, firstLang, paneWidth }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const [lang, setLang] = useState(firstLang);
  const [chosenDark, setDark] = useState<boolean | null>(null);
  const [pane, setPane] = useState(true);
  const dark = useDark(chosenDark);
  useWarningBeforeLeaving(state.changed);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = texts.title[lang];
    stage.draw({ lang, dark });
  }, [stage, lang, dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={whole} lang={lang}>
      <div className={styles.page}>
        <Bar {...{ desk, state, lang, dark, pane }} onLang={setLang} onDark={setDark} onPane={setPane} />
        <DeskMessages desk={desk} state={state} lang={lang} />
        <DropArea desk={desk} lang={lang} className={styles.desk}>
          <section className={styles.grid} aria-label={texts.grid[lang]} ref={stage.mount} />
          {state.book && <SheetCharts key={state.book.name} book={state.book} lang={lang} dark={dark} />}
          {pane && state.book && (
            <div className={styles.pane} style={{ width: paneWidth }} data-part="pane">
              <BookPane book={state.book} lang={lang} dark={dark} />
            </div>
          )}
        </DropArea>
      </div>
    </FluentProvider>
  );
}

/** The task pane over the workbook in the grid. */
function BookPane({
  book,
  lang,
  dark,
}: {
  readonly book: OpenBook;
  readonly lang: Lang;
  readonly dark: boolean;
}) {
  const requests = useMemo(requestChannel, [book]);
  const connect = useMemo(() => {
    const { workbook, name } = book;
    const host = {
      workbook,
      workbookName: name,
      inExcel: false,
      selectedCell: () => Promise.resolve(workbook.selectedCell()),
    };
    return () => Promise.resolve({ kind: "connected" as const, host });
  }, [book]);
  return <PaneRoot page={{ lang, dark, connect }} requests={requests} />;
}

function useWarningBeforeLeaving(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, [changed]);
}
