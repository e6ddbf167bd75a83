import { type RequestBody, actionTypes, pathTypes } from "../protocol/wire";

/**
 * `sync` is a `context.sync()` of the add-in; `cleanup` is the client's own request after `Excel.run` that gives
 * ranges back; `service` is the library's own business (custom function results, start-up).
 */
export type RequestKind = "sync" | "cleanup" | "service";

export interface LoggedRequest {
  readonly kind: RequestKind;
  /** Names of the members the actions read, set or call, in order. */
  readonly members: readonly string[];
  readonly requestBytes: number;
  /** null: no answer was sent */
  responseBytes: number | null;
  /** `ok`, `never`, or the error code answered. */
  outcome: string;
}

/** Every request in order, for assertions on how many there were and how large. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];

  /** How many times the add-in synced. */
  get syncs(): number {
    return this.entries.filter(({ kind }) => kind === "sync").length;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.entries.map(({ requestBytes }) => requestBytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.entries.map(({ responseBytes }) => responseBytes ?? 0));
  }

  clear(): void {
    this.entries.length = 0;
  }

  add(kind: RequestKind, body: RequestBody, requestBytes: number): LoggedRequest {
    const members = body.Actions.flatMap((action) =>
      action.ActionType === actionTypes.query
        ? (action.QueryInfo?.Select ?? ["*"])
        : action.Name
          ? [action.Name]
          : [],
    );
    const entry = { kind, members, requestBytes, responseBytes: null, outcome: "never" };
    this.entries.push(entry);
    return entry;
  }
}

export function requestKind(body: RequestBody): RequestKind {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === pathTypes.newObject)) return "service";
  const acting = body.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return acting.length > 0 && acting.every((action) => action.Name === "_RemoveReference")
    ? "cleanup"
    : "sync";
}
