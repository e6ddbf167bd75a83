import { dayFromText, type Day, type Lang } from "../../core";
import type { Progress, Workbook } from "../workbook";
import type { Memory } from "./memory";
import type { SessionEvent } from "./reduce";
import type { JobKind, Notice, SessionState } from "./state";

/** What a session needs of the page it runs in. */
export interface SessionEnv {
  readonly today: () => Day;
  /** Lets the page draw and answer between two pieces of work. */
  readonly pause: () => Promise<void>;
  /** Waits until a burst of typing is over. */
  readonly settle: () => Promise<void>;
  /** Language of the host. */
  readonly lang: Lang;
  /** File name of the workbook, for reports. */
  readonly workbookName: string;
}

/** A piece of work that can be followed and stopped; what it comes to is told to the user. */
export type Work = (progress: Required<Progress>) => Promise<Notice | null>;

/** What every use case is given. */
export interface SessionContext {
  readonly workbook: Workbook;
  readonly env: SessionEnv;
  readonly state: () => SessionState;
  readonly dispatch: (event: SessionEvent) => void;
  /** Runs work after the work before it; a failure becomes a notice, never a rejection. */
  readonly run: (job: JobKind, work: Work) => Promise<void>;
}

export function langOf({ env, state }: Pick<SessionContext, "env" | "state">): Lang {
  return state().memory.lang ?? env.lang;
}

/** The day everything is reckoned from: the one that was set, else today. */
export function asOfDay(memory: Pick<Memory, "asOf">, today: Day): Day {
  const day = memory.asOf === null ? Number.NaN : dayFromText(memory.asOf);
  return Number.isNaN(day) ? today : day;
}
