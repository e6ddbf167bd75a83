import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { createSession, type Session } from "../../app/session/session";
import type { Lang } from "../../core";
import { viewNames } from "../../i18n/pane";
import type { PaneHost } from "../host";
import { PaneProvider, usePane } from "../pane-context";
import { useFocusNeverLost } from "../parts/focus-kept";
import type { RequestChannel } from "../requests";
import { FailureScreen } from "../start/failure-screen";
import { browserEnv } from "./browser-env";
import { JobBar } from "./job-bar";
import { NoticeBar } from "./notice-bar";
import { StaleBar } from "./stale-bar";
import { useRequests } from "./use-requests";
import { ViewArea } from "./view-area";
import { ViewTabs } from "./view-tabs";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  /** For those who hear the page: the tab says it to the eye. */
  name: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  main: {
    position: "relative",
    outlineStyle: "none",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

interface Props {
  readonly host: PaneHost;
  readonly hostLang: Lang;
  readonly requests: RequestChannel;
}

/** The pane over one workbook. */
export default function Pane({ host, hostLang, requests }: Props) {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    const opened = createSession(host.workbook, browserEnv(hostLang, host.workbookName));
    setSession(opened);
    void opened.open();
    return () => {
      opened.close();
    };
  }, [host, hostLang]);
  if (session === null) return null;
  return (
    <PaneProvider host={host} session={session} hostLang={hostLang}>
      <Frame requests={requests} />
    </PaneProvider>
  );
}

function Frame({ requests }: Pick<Props, "requests">) {
  const styles = useStyles();
  const { session, state, say, lang } = usePane();
  const { place, setPlace } = useRequests(requests);
  const frame = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  useFocusNeverLost(frame, main);
  const name = say(viewNames[place.view]);
  if (state.phase.kind === "failed") {
    const { failure } = state.phase;
    const busy = state.job !== null;
    return <FailureScreen failure={failure} lang={lang} busy={busy} onRetry={() => void session.open()} />;
  }
  return (
    <div ref={frame} className={styles.frame} lang={lang}>
      <ViewTabs
        view={place.view}
        onView={(view) => {
          session.dismissNotice();
          setPlace({ view, row: null, message: false });
        }}
      />
      <JobBar />
      <NoticeBar />
      <StaleBar />
      <main ref={main} tabIndex={-1} className={styles.main} aria-label={name}>
        <h1 className={styles.name}>{name}</h1>
        {place.view === "check" && <Welcome />}
        {state.phase.kind === "ready" && <ViewArea place={place} setPlace={setPlace} />}
      </main>
    </div>
  );
}
