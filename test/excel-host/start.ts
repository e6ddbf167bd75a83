import { loadLightClient } from "./client/light";
import type { ExcelClient } from "./client/prepared";
import { newestApi, statedSets } from "./client/requirement-sets";
import { type Running, running } from "./running";
import { startHost } from "./host";
import type { Fault } from "./bridge/faults";
import type { Workbook } from "./model/workbook";

export interface StartOptions {
  /** The workbook to serve; an empty one with `Sheet1` when not given. */
  readonly workbook?: Workbook;
  /** Act as Excel on the web: payload limits of 5 MB. */
  readonly web?: boolean;
  /** ExcelApi version the host states; members of newer ones throw `ApiNotFound`. The newest when not given. */
  readonly apiVersion?: string;
  readonly faults?: readonly Fault[];
}

export type ExcelHost = ExcelClient & Running;

/** Starts a host with an empty or a given workbook and loads the real client library onto it. */
export function startExcelHost(options: StartOptions = {}): Promise<ExcelHost> {
  const host = startHost(options);
  for (const fault of options.faults ?? []) host.bridge.plan.fail(fault);
  const sets = statedSets(options.apiVersion ?? newestApi);
  const { Excel, OfficeExtension, Office } = loadLightClient(host, { sets, web: options.web === true });
  return Promise.resolve({ Excel, OfficeExtension, Office, ...running(host) });
}
