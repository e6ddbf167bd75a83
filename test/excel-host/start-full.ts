import { libraryScript } from "./client/library-files";
import { newPage } from "./client/page";
import { type ExcelClient, prepared } from "./client/prepared";
import type { RuntimeState } from "./client/services";
import { type ContainerStart, startContainer } from "./container";
import type { FunctionAnswer } from "./functions/custom-functions";
import { type Running, running } from "./running";

export interface FullExcelHost extends ExcelClient, Running {
  readonly CustomFunctions: typeof CustomFunctions;
  /** Calls a function by its id, as Excel does for a formula. */
  readonly callFunction: (id: string, args: readonly unknown[], address?: string) => Promise<FunctionAnswer>;
  /** What `Office.context.document.settings.saveAsync` saved. */
  readonly savedSettings: ReadonlyMap<string, string>;
  readonly runtime: RuntimeState;
}

/** Starts a host and the whole `office.js` on it: `Office.*`, custom functions, settings and requirement sets. */
export async function startFullExcelHost(options: ContainerStart = {}): Promise<FullExcelHost> {
  const { host, calls, runtime, savedSettings, installInto } = startContainer(options);
  const page = newPage(host);
  installInto(page);
  libraryScript("office.js").runInContext(page);
  await (page["Office"] as typeof Office).onReady();
  const client = prepared(page);
  for (const fault of options.faults ?? []) host.bridge.plan.fail(fault);
  host.bridge.log.clear();
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office: client.Office,
    CustomFunctions: page["CustomFunctions"] as typeof CustomFunctions,
    callFunction: (id, args, address = "Sheet1!A1") => calls.call(id, args, address),
    savedSettings,
    runtime,
    ...running(host),
  };
}
