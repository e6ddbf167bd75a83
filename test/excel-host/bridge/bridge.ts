import { errorOfCode, hostError, HostError } from "../protocol/host-error";
import { execute, wireError } from "../protocol/execute";
import type { Engine } from "../protocol/session";
import type { RequestBody, ResponseBody } from "../protocol/wire";
import type { PushEntry } from "../events/messages";
import type { HostClock } from "./clock";
import { type Fault, RequestPlan } from "./faults";
import { type LoggedRequest, RequestLog, requestKind } from "./log";

/** What the client library expects to find as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  /** The client sets this. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

/** Set on a request whose `Excel.run` was called with `delayForCellEdit`. */
const delayForCellEditFlag = 64;

export interface BridgeOptions {
  readonly engine: Engine;
  readonly clock: HostClock;
  /** Bytes a request or an answer may have; Infinity on the desktop. */
  readonly payloadLimit: number;
  /** Runs the actions as the add-in's own. */
  readonly asAddIn: <R>(act: () => R) => R;
}

/** Takes the client's messages as text and answers them as text, like the native host does. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly log = new RequestLog();
  readonly plan = new RequestPlan();
  private editing = false;
  private readonly waiting: string[] = [];

  constructor(private readonly options: BridgeOptions) {}

  readonly sendMessageToHost = (text: string): void => {
    this.options.clock.setTimeout(() => {
      this.receive(text);
    });
  };

  push(entries: readonly PushEntry[]): void {
    if (entries.length > 0) this.send(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** The user starts typing in a cell: requests fail, or wait when they were sent to wait. */
  startCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    for (const text of this.waiting.splice(0)) this.sendMessageToHost(text);
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    if (this.editing && (message.flags & delayForCellEditFlag) !== 0) {
      this.waiting.push(text);
      return;
    }
    const body =
      typeof message.message.body === "string"
        ? (JSON.parse(message.message.body) as RequestBody)
        : message.message.body;
    const entry = this.log.add(requestKind(body), body, byteLength(text));
    if (entry.kind === "sync") this.answerSync(message.id, body, entry);
    else this.reply(message.id, entry, this.run(body));
  }

  private answerSync(id: number, body: RequestBody, entry: LoggedRequest): void {
    if (this.editing) return this.refuse(id, entry, hostError("InvalidOperationInCellEditMode"));
    const fault = this.plan.start();
    if (entry.requestBytes > this.options.payloadLimit) {
      return this.refuse(id, entry, hostError("RequestPayloadSizeLimitExceeded"));
    }
    if (fault) this.answerFaulty(id, body, entry, fault);
    else this.reply(id, entry, this.run(body));
  }

  private answerFaulty(id: number, body: RequestBody, entry: LoggedRequest, { way, code }: Fault): void {
    switch (way) {
      case "before":
        return this.refuse(id, entry, errorOfCode(code));
      case "half": {
        const half = Math.floor(body.Actions.length / 2);
        const response = this.run(body, half);
        response.Error ??= wireError(errorOfCode(code), half);
        return this.reply(id, entry, response);
      }
      case "after":
        this.run(body);
        return this.refuse(id, entry, errorOfCode(code));
      case "never":
        return;
      case "neverAfter":
        this.run(body);
        return;
    }
  }

  private run(body: RequestBody, limit?: number): ResponseBody {
    return this.options.asAddIn(() => execute(this.options.engine, body, limit));
  }

  private reply(id: number, entry: LoggedRequest, response: ResponseBody): void {
    const text = JSON.stringify(response);
    entry.responseBytes = byteLength(text);
    if (entry.responseBytes > this.options.payloadLimit) {
      this.refuse(id, entry, hostError("ResponsePayloadSizeLimitExceeded"));
      return;
    }
    entry.outcome = response.Error?.Code ?? "ok";
    this.answer(id, 200, text);
  }

  /** Answers the request as a whole with an error, without results. */
  private refuse(id: number, entry: LoggedRequest, error: HostError): void {
    entry.outcome = error.code;
    entry.responseBytes ??= 0;
    const body = JSON.stringify({ error: { code: error.code, message: error.message } });
    this.answer(id, error.status, JSON.stringify(body));
  }

  /** `body` is JSON text already: large answers are turned into text once. */
  private answer(id: number, statusCode: number, body: string): void {
    const status = String(statusCode);
    this.send(`{"id":${String(id)},"type":2,"message":{"statusCode":${status},"headers":{},"body":${body}}}`);
  }

  private send(text: string): void {
    this.onMessageFromHost?.(text);
  }
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
