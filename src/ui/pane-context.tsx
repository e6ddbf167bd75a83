import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/state";
import { sayIn, type Lang, type Say } from "../core";
import type { PaneHost } from "./host";

export interface PaneContext {
  readonly host: PaneHost;
  readonly session: Session;
  readonly state: SessionState;
  readonly lang: Lang;
  readonly say: Say;
}

const Context = createContext<PaneContext | null>(null);

/** Gives every view the host, the session, its state and the language. */
export function PaneProvider(props: {
  readonly host: PaneHost;
  readonly session: Session;
  readonly hostLang: Lang;
  readonly children: ReactNode;
}) {
  const { host, session, hostLang } = props;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const lang = state.memory.lang ?? hostLang;
  const value = useMemo(
    () => ({ host, session, state, lang, say: sayIn(lang) }),
    [host, session, state, lang],
  );
  return <Context value={value}>{props.children}</Context>;
}

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (context === null) throw new Error("a view stands outside the pane");
  return context;
}
