import { Bridge } from "./bridge/bridge";
import { HostClock } from "./bridge/clock";
import { calculator } from "./functions/calculator";
import { type PushEntry, pushEntries } from "./events/messages";
import type { ModelEvent } from "./model/events";
import { emptyWorkbook } from "./model/empty";
import { addSheet } from "./model/sheets";
import type { Actor, Workbook } from "./model/workbook";
import type { RangeTarget } from "./objects/range-target";
import { isRangeTarget } from "./objects/range-target";
import { workbookType } from "./objects/workbook";
import type { HostObject } from "./protocol/host-object";
import { References } from "./protocol/references";

export interface HostOptions {
  /** The workbook to serve; an empty one with `Sheet1` when not given. */
  readonly workbook?: Workbook;
  /** Excel on the web: 5 MB for a request and for an answer. */
  readonly web?: boolean;
  /** Services the client reaches by name, beside the workbook. */
  readonly services?: ReadonlyMap<string, HostObject>;
}

/** A running host, without a client yet. Knows nothing of Node or of a browser. */
export interface Host {
  readonly workbook: Workbook;
  readonly bridge: Bridge;
  readonly clock: HostClock;
  /** Runs an edit of the model as somebody's own: events say whose it was. */
  readonly actAs: <R>(actor: Actor, act: () => R) => R;
  /** Resolves when every event caused so far has reached the client and its handlers have had their turn. */
  readonly settle: () => Promise<void>;
  readonly stop: () => void;
}

const webPayloadLimit = 5 * 1024 * 1024;

export function startHost(options: HostOptions = {}): Host {
  const workbook = options.workbook ?? workbookWithSheet();
  const clock = new HostClock();
  const references = new References();
  const eventRanges = new Map<string, RangeTarget>();
  const actAs = <R>(actor: Actor, act: () => R): R => {
    const before = workbook.actor;
    workbook.actor = actor;
    try {
      return act();
    } finally {
      workbook.actor = before;
    }
  };
  const bridge = new Bridge({
    engine: {
      root: workbookType.of({ workbook, eventRanges }),
      services: options.services ?? new Map(),
      references,
    },
    clock,
    payloadLimit: options.web === true ? webPayloadLimit : Infinity,
    asAddIn: (act) => actAs("addIn", act),
  });
  workbook.calculate = calculator(null);
  workbook.keptRanges = () => [...references.kept()].map(({ target }) => target).filter(isRangeTarget);
  const stopEvents = pushEvents(workbook, bridge, clock, eventRanges);
  return {
    workbook,
    bridge,
    clock,
    actAs,
    settle: async () => {
      for (let turn = 0; turn < 4; turn++) await clock.turn();
    },
    stop: () => {
      stopEvents();
      clock.stopAll();
      bridge.onMessageFromHost = null;
    },
  };
}

function workbookWithSheet(): Workbook {
  const workbook = emptyWorkbook();
  addSheet(workbook, "Sheet1");
  return workbook;
}

/** Sends what happens in the workbook to the client, after the answer to the request that caused it. */
function pushEvents(
  workbook: Workbook,
  bridge: Bridge,
  clock: HostClock,
  eventRanges: Map<string, RangeTarget>,
): () => void {
  let queue: PushEntry[] = [];
  const flush = (): void => {
    bridge.push(queue);
    queue = [];
  };
  const listener = (event: ModelEvent): void => {
    const reference = `event-${String(eventRanges.size + 1)}`;
    const entries = pushEntries(workbook, event, reference);
    if (entries.length === 0) return;
    if ("area" in event) eventRanges.set(reference, { sheet: event.sheet, area: event.area });
    if (queue.length === 0) clock.setTimeout(flush);
    queue.push(...entries);
  };
  workbook.listeners.add(listener);
  return () => void workbook.listeners.delete(listener);
}
