import type { ExcelClient } from "../../../src/adapters/excel/host/client";
import type { ExcelHost } from "../../excel-host/start";

/** Turns of the event loop in which the host has long answered. */
const patience = 12;

/** Gives up on an answer once the host has had all the turns it needs: no time is measured. */
function afterTurns(host: ExcelHost): ExcelClient["limitAnswer"] {
  return (late) => {
    let waiting = true;
    const wait = async (): Promise<void> => {
      for (let turn = 0; turn < patience && waiting; turn++) await host.settle();
      if (waiting) late();
    };
    void wait();
    return () => {
      waiting = false;
    };
  };
}

let tokens = 0;
let starts = 0;
const hour = 3_600_000;

/** The adapter's client on a test host. Each starts an hour after the one before, unless told what its clock says. */
export function clientOf(host: ExcelHost, time = ++starts * hour): ExcelClient {
  return {
    Excel: host.Excel,
    supports: (version) => host.Office.context.requirements.isSetSupported("ExcelApi", version),
    limitAnswer: afterTurns(host),
    newToken: () => `t${++tokens}`,
    now: () => time,
    onProblem: (problem) => {
      throw problem;
    },
  };
}
