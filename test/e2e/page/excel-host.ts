import { installExcelHost } from "../../excel-host/browser";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import type { FunctionMetadata } from "../../excel-host/functions/function-arguments";
import type { Running } from "../../excel-host/running";
import { sheetsFromJson } from "../support/sheet-json";

/** What a test tells the page before its scripts run. */
export interface HostStart {
  readonly sheets: string;
  readonly functions: readonly FunctionMetadata[];
  readonly language: string;
  readonly theme: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    startExcelHost: (start: HostStart) => void;
    /** What a test asks and does, from outside. */
    excelHost: Running;
  }
}

/** The newest version the library of the tests knows. */
const apiVersion = "1.15";

window.startExcelHost = ({ sheets, ...start }) => {
  const workbook = workbookFromSheets(sheetsFromJson(sheets));
  window.excelHost = installExcelHost(window, { workbook, apiVersion, ...start });
};
