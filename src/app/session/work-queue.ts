import { failureOf } from "./failure";
import type { Work } from "./context";
import type { SessionEvent } from "./reduce";
import type { JobKind } from "./state";

/** Work done one piece after the other. */
export interface WorkQueue {
  readonly run: (job: JobKind, work: Work) => Promise<void>;
  /** Stops the work under way at its next step. */
  readonly cancel: () => void;
}

export function workQueue(dispatch: (event: SessionEvent) => void): WorkQueue {
  let last: Promise<void> = Promise.resolve();
  let current: AbortController | null = null;

  async function perform(job: JobKind, work: Work): Promise<void> {
    const controller = new AbortController();
    current = controller;
    dispatch({ kind: "started", job });
    try {
      const onProgress = (share: number): void => {
        dispatch({ kind: "progressed", share });
      };
      dispatch({ kind: "ended", notice: await work({ onProgress, signal: controller.signal }) });
    } catch (error) {
      dispatch({ kind: "ended", notice: { kind: "failed", job, failure: failureOf(error) } });
    } finally {
      current = null;
    }
  }

  return {
    run(job, work) {
      last = last.then(() => perform(job, work));
      return last;
    },
    cancel: () => current?.abort(),
  };
}
