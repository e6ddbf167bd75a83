/** Moves the page's dates so that it starts on a day (`YYYY-MM-DD`, nine in the morning); time goes on from there. */
export function startOn(day: string): void {
  const Real = Date;
  const moved = Real.parse(`${day}T09:00:00`) - Real.now();
  window.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [Real.now() + moved]) as [number]));
    }
    static override now(): number {
      return Real.now() + moved;
    }
  } as DateConstructor;
}
