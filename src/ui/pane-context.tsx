import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/state";
import { sayIn, type Lang, type Say } from "../core";

export interface PaneContext {
  readonly session: Session;
  readonly state: SessionState;
  readonly lang: Lang;
  readonly say: Say;
}

const Context = createContext<PaneContext | null>(null);

/** Gives every view the session, its state and the language. */
export function PaneProvider(props: {
  readonly session: Session;
  readonly hostLang: Lang;
  readonly children: ReactNode;
}) {
  const { session, hostLang } = props;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const lang = state.memory.lang ?? hostLang;
  const value = useMemo(() => ({ session, state, lang, say: sayIn(lang) }), [session, state, lang]);
  return <Context value={value}>{props.children}</Context>;
}

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (context === null) throw new Error("a view stands outside the pane");
  return context;
}
