import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { startTexts } from "../../i18n/pane-start";
import type { Connection, PanePage } from "../host";
import type { RequestChannel } from "../requests";
import { FaultBoundary } from "./fault-boundary";
import { StartScreen } from "./start-screen";
import { useDark } from "./use-dark";

const Pane = lazy(() => import("../shell/pane"));
const ConnectFailed = lazy(() => import("./failure-screen"));

/** Given as a style, because portals take over a provider's classes and would cover the page. */
const whole = { height: "100%" };

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/** The first thing drawn: theme, the wait for Excel, and the pane once there is a workbook. */
export function PaneRoot({ page, requests }: { readonly page: PanePage; readonly requests: RequestChannel }) {
  const styles = useStyles();
  const dark = useDark(page.dark);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={whole} lang={page.lang}>
      <div className={mergeClasses(styles.root, dark ? styles.dark : styles.light)}>
        <FaultBoundary lang={page.lang}>
          <Suspense fallback={<StartScreen title={startTexts.loading[page.lang]} />}>
            <Connected page={page} requests={requests} />
          </Suspense>
        </FaultBoundary>
      </div>
    </FluentProvider>
  );
}

function Connected({ page, requests }: { readonly page: PanePage; readonly requests: RequestChannel }) {
  const { connect, lang } = page;
  const [connection, setConnection] = useState<Connection | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let current = true;
    connect().then(
      (reached) => {
        if (current) setConnection(reached);
      },
      (error: unknown) => {
        if (current) setFailed({ error });
      },
    );
    return () => {
      current = false;
    };
  }, [connect, attempt]);

  if (failed) {
    const retry = (): void => {
      setFailed(null);
      setAttempt(attempt + 1);
    };
    return <ConnectFailed error={failed.error} lang={lang} onRetry={retry} />;
  }
  switch (connection?.kind) {
    case undefined:
      return <StartScreen title={startTexts.starting[lang]} />;
    case "noHost":
      return <StartScreen title={startTexts.noHost[lang]} help={startTexts.noHostHelp[lang]} />;
    case "oldExcel":
      return <StartScreen title={startTexts.oldExcel[lang]} help={startTexts.oldExcelHelp[lang]} />;
    case "connected":
      return <Pane host={connection.host} hostLang={lang} requests={requests} />;
  }
}
