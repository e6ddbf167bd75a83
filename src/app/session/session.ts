import type {
  Day,
  FieldId,
  Habit,
  HabitMeaning,
  MappedColumn,
  Profile,
  Settings,
  Template,
} from "../../core";
import type { CellPlace, Workbook } from "../workbook";
import { addTemplate } from "./add-template";
import { applyFixes, undo } from "./changing";
import { checkAll, open } from "./checking";
import type { SessionContext, SessionEnv } from "./context";
import { failureOf } from "./failure";
import type { Found } from "./found";
import { makeDocument, makeReview } from "./making";
import { markAgain, setMarks } from "./marking";
import { emptyMemory, type Memory } from "./memory";
import { reduce, type SessionEvent } from "./reduce";
import { keepRound, saveAsOf, savePreference, unwaive, waive } from "./remembering";
import { adoptProfile, confirmColumns, saveSettings, settleColumn, settleHabit } from "./settling";
import type { JobKind, SessionState } from "./state";
import { watchChanges } from "./watching";
import { workQueue } from "./work-queue";

/** A workbook being worked on: what is known of it, and everything a person can ask for. Nothing here rejects. */
export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly applyFixes: (found: readonly Found[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly setMarks: (on: boolean) => Promise<void>;
  readonly waive: (
    found: readonly Found[],
    why: { readonly reason: string; readonly by: string },
  ) => Promise<void>;
  readonly unwaive: (key: string) => Promise<void>;
  /** The team has gone through the open lines. */
  readonly keepRound: () => Promise<void>;
  readonly makeReview: (month: string) => Promise<void>;
  readonly addTemplate: (template: Template) => Promise<void>;
  readonly makeDocument: (kind: string, date: Day) => Promise<void>;
  /** The order numbers that documents are made for from now on; null: all that fit. */
  readonly chooseOrders: (orders: readonly string[] | null) => void;
  readonly settleColumn: (header: string, field: FieldId | null | undefined) => Promise<void>;
  /** Every column of a table is right. */
  readonly confirmColumns: (columns: readonly MappedColumn[]) => Promise<void>;
  readonly settleHabit: (habit: Habit, meaning: HabitMeaning | null | undefined) => Promise<void>;
  readonly adoptProfile: (profile: Profile) => Promise<void>;
  readonly saveSettings: (change: Partial<Settings> | null) => Promise<void>;
  readonly saveAsOf: (asOf: string | null) => Promise<void>;
  readonly savePreference: (
    change: Partial<Pick<Memory, "lang" | "showHidden" | "welcomed" | "clerk">>,
  ) => Promise<void>;
  readonly jump: (place: CellPlace) => Promise<void>;
  /** Tells of something that failed while nobody waited for it. */
  readonly tellProblem: (job: JobKind | "jump", problem: unknown) => void;
  readonly cancel: () => void;
  readonly dismissNotice: () => void;
  readonly close: () => void;
}

export function createSession(workbook: Workbook, env: SessionEnv): Session {
  let state: SessionState = {
    phase: { kind: "opening" },
    memory: emptyMemory,
    sheets: [],
    asOf: env.today(),
    job: null,
    notice: null,
    stale: [],
    orders: null,
    undoable: 0,
  };
  const listeners = new Set<() => void>();
  const dispatch = (event: SessionEvent): void => {
    state = reduce(state, event);
    listeners.forEach((listener) => {
      listener();
    });
  };
  const queue = workQueue(dispatch);
  const context: SessionContext = { workbook, env, state: () => state, dispatch, run: queue.run };
  const tellProblem: Session["tellProblem"] = (job, problem) => {
    dispatch({ kind: "noticed", notice: { kind: "failed", job, failure: failureOf(problem) } });
  };
  const stopWatching = watchChanges(context);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => open(context),
    check: () =>
      queue.run("check", async (progress) => {
        const notice = await checkAll(context, progress);
        await markAgain(context, progress);
        return notice;
      }),
    applyFixes: (found) => applyFixes(context, found),
    undo: () => undo(context),
    setMarks: (on) => setMarks(context, on),
    waive: (found, why) => waive(context, found, why),
    unwaive: (key) => unwaive(context, key),
    keepRound: () => keepRound(context),
    makeReview: (month) => makeReview(context, month),
    addTemplate: (template) => addTemplate(context, template),
    makeDocument: (kind, date) => makeDocument(context, kind, date),
    chooseOrders: (orders) => {
      dispatch({ kind: "choseOrders", orders });
    },
    settleColumn: (header, field) => settleColumn(context, header, field),
    confirmColumns: (columns) => confirmColumns(context, columns),
    settleHabit: (habit, meaning) => settleHabit(context, habit, meaning),
    adoptProfile: (profile) => adoptProfile(context, profile),
    saveSettings: (change) => saveSettings(context, change),
    saveAsOf: (asOf) => saveAsOf(context, asOf),
    savePreference: (change) => savePreference(context, change),
    async jump(place) {
      try {
        await workbook.jump(place);
      } catch (error) {
        tellProblem("jump", error);
      }
    },
    tellProblem,
    cancel: queue.cancel,
    dismissNotice: () => {
      dispatch({ kind: "noticed", notice: null });
    },
    close: stopWatching,
  };
}
