import { asRows } from "../protocol/arguments";
import { type HostObject, defineType } from "../protocol/host-object";
import type { PushEntry } from "../events/messages";
import type { CellValue } from "../model/workbook";

/** What a custom function gave: one value or rows of values; an error may carry a message. */
export interface FunctionAnswer {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  readonly message: string | null;
}

/** Message category and type of a call in a pushed message. Source: observed from the client library. */
const [callCategory, callType] = [1, 1000];

/** The error a cell shows for the library's numbered reasons of failure. */
const errorsByReason: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Calls functions the add-in registered with `CustomFunctions.associate`, through the library's own runtime. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private queue: PushEntry[] = [];
  private lastId = 0;

  /** `push` sends messages to the client; `later` puts an act off, so that calls made together travel together. */
  constructor(
    private readonly push: (entries: readonly PushEntry[]) => void,
    private readonly later: (act: () => void) => void,
  ) {}

  /** @param name - id of the function, as associated: `CARTONS` */
  call(name: string, args: readonly unknown[], address: string): Promise<FunctionAnswer> {
    const id = ++this.lastId;
    if (this.queue.length === 0) {
      this.later(() => {
        this.push(this.queue);
        this.queue = [];
      });
    }
    this.queue.push([callCategory, callType, "", JSON.stringify([id, name, args, address, 0])]);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** Takes `[id, succeeded, value, reason]` as the library sends results. */
  answer([id, succeeded, value, reason]: readonly unknown[]): void {
    const resolve = this.waiting.get(Number(id));
    this.waiting.delete(Number(id));
    if (succeeded === true) resolve?.({ value: resultValue(value), message: errorMessage(value) });
    else resolve?.({ value: { error: errorsByReason[Number(reason)] ?? "#VALUE!" }, message: String(value) });
  }

  /** The service the library sends results to, by its name. */
  service(): readonly [string, HostObject] {
    return ["Microsoft.ExcelServices.CustomFunctions", customFunctionsType.of(this)];
  }
}

const customFunctionsType = defineType<FunctionCalls>("CustomFunctions", {
  methods: {
    SetInvocationArrayResults: (calls, [results]) => {
      for (const result of asRows(results)) calls.answer(result);
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
  },
});

function resultValue(value: unknown): FunctionAnswer["value"] {
  return Array.isArray(value) ? asRows(value).map((row) => row.map(cellResult)) : cellResult(value);
}

/** A `CustomFunctions.Error` inside a result arrives as a record with the error it shows. */
function cellResult(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null && "basicValue" in value)
    return { error: String(value.basicValue) };
  return null;
}

function errorMessage(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("message" in value)) return null;
  return typeof value.message === "string" ? value.message : null;
}
