import type { Fault } from "./bridge/faults";
import { installDesktopContainer, lightTheme } from "./client/desktop-container";
import { newestApi, statedSets } from "./client/requirement-sets";
import { type RuntimeState, newRuntime, runtimeServices } from "./client/services";
import { calculator } from "./functions/calculator";
import { FunctionCalls } from "./functions/custom-functions";
import type { FunctionMetadata } from "./functions/function-arguments";
import { type Host, startHost } from "./host";
import type { Workbook } from "./model/workbook";

export interface ContainerStart {
  /** The workbook to serve; an empty one with `Sheet1` when not given. */
  readonly workbook?: Workbook;
  /** Act as Excel on the web: payload limits of 5 MB. */
  readonly web?: boolean;
  /** ExcelApi version the host states; members of newer ones throw `ApiNotFound`. The newest when not given. */
  readonly apiVersion?: string;
  readonly faults?: readonly Fault[];
  /** The functions of `functions.json` and their namespace, for formulas that call them. */
  readonly functions?: readonly FunctionMetadata[];
  readonly namespace?: string;
  /** Language of Excel: `zh-CN` when not given. */
  readonly language?: string;
  /** What the document's settings hold at the start: JSON texts by key. */
  readonly settings?: ReadonlyMap<string, string>;
  /** Colours as `#RRGGBB`. */
  readonly theme?: Readonly<Record<string, string>>;
}

/** A host with everything the whole `office.js` asks for, to be installed into the window it will start in. */
export interface Container {
  readonly host: Host;
  readonly calls: FunctionCalls;
  readonly runtime: RuntimeState;
  readonly savedSettings: ReadonlyMap<string, string>;
  readonly installInto: (window: object) => void;
}

export function startContainer(options: ContainerStart = {}): Container {
  const runtime = newRuntime();
  const calls = new FunctionCalls(
    (entries) => {
      host.bridge.push(entries);
    },
    (act) => void host.clock.setTimeout(act),
  );
  const host = startHost({ ...options, services: new Map([...runtimeServices(runtime), calls.service()]) });
  const { namespace = "GENDAN", functions = [] } = options;
  host.workbook.calculate = calculator({ namespace, functions, calls });
  const settings = new Map(options.settings);
  return {
    host,
    calls,
    runtime,
    savedSettings: settings,
    installInto: (window) => {
      installDesktopContainer(window as Record<string, unknown>, host.bridge, {
        sets: statedSets(options.apiVersion ?? newestApi),
        language: options.language ?? "zh-CN",
        settings,
        theme: options.theme ?? lightTheme,
      });
    },
  };
}
