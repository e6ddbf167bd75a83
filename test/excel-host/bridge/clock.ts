/** Taken when the host is loaded, so that a test's false timers do not stop the host. */
const { setTimeout: start, clearTimeout: stop } = globalThis;

type Timer = ReturnType<typeof setTimeout>;

/** Timers of one host; all of them end with it. */
export class HostClock {
  private readonly running = new Set<Timer>();

  readonly setTimeout = (act: () => void, ms = 0): Timer => {
    const timer = start(() => {
      this.running.delete(timer);
      act();
    }, ms);
    this.running.add(timer);
    return timer;
  };

  readonly clearTimeout = (timer: Timer | undefined): void => {
    if (timer === undefined) return;
    stop(timer);
    this.running.delete(timer);
  };

  /** Resolves after the acts that are due now. */
  readonly turn = (): Promise<void> => new Promise((resolve) => this.setTimeout(resolve));

  stopAll(): void {
    for (const timer of this.running) stop(timer);
    this.running.clear();
  }
}
