import { installExcelHost } from "../../excel-host/browser";
import type { Fault } from "../../excel-host/bridge/faults";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import type { FunctionMetadata } from "../../excel-host/functions/function-arguments";
import type { Running } from "../../excel-host/running";
import { sheetsFromJson } from "../support/sheet-json";
import { startOn } from "./clock";

/** What a test tells the page before its scripts run. */
export interface HostStart {
  readonly sheets: string;
  /** What the workbook's settings hold. */
  readonly kept: readonly (readonly [string, unknown])[];
  readonly functions: readonly FunctionMetadata[];
  readonly language: string;
  readonly theme: Readonly<Record<string, string>>;
  readonly apiVersion: string;
  readonly faults: readonly Fault[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

declare global {
  interface Window {
    startExcelHost: (start: HostStart) => void;
    /** What a test asks and does, from outside. */
    excelHost: Running;
  }
}

window.startExcelHost = ({ sheets, kept, today, faults, ...start }) => {
  startOn(today);
  const workbook = workbookFromSheets(sheetsFromJson(sheets));
  for (const [key, value] of kept) workbook.settings.set(key, value);
  window.excelHost = installExcelHost(window, { workbook, ...start });
  for (const { at, way, code, times } of faults) window.excelHost.failAt(at, way, code, times);
};
