import type { FaultWay } from "./bridge/faults";
import type { RequestLog } from "./bridge/log";
import type { Host } from "./host";
import { findArea } from "./model/names";
import { type ShiftDirection, shiftCells } from "./model/shift";
import type { Workbook } from "./model/workbook";
import { writeCells } from "./model/write";

/** What a test does with a running host, beside calling the client. */
export interface Running {
  /** The model, for assertions and for preparing what the add-in finds. */
  readonly workbook: Workbook;
  readonly log: RequestLog;
  /** Breaks the k-th sync from now (1 is the next), or `times` in a row from it. */
  readonly failAt: (k: number, way: FaultWay, code?: string, times?: number) => void;
  /** Runs an act just before the k-th sync from now is carried out. */
  readonly beforeSync: (k: number, act: () => void) => void;
  /** Types values at an address (`Orders!B2:C3`) as somebody who has the workbook open elsewhere. */
  readonly coAuthorEdit: (address: string, values: unknown) => void;
  /** Inserts or deletes cells as a co-author; whole rows as `Orders!3:4`. */
  readonly coAuthorShift: (address: string, direction: ShiftDirection) => void;
  /** The same as the user at this Excel. */
  readonly userEdit: (address: string, values: unknown) => void;
  readonly asCoAuthor: <R>(act: () => R) => R;
  readonly asUser: <R>(act: () => R) => R;
  /** The user starts or ends typing in a cell. */
  readonly startCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** Resolves when the events caused so far have reached their handlers. */
  readonly settle: () => Promise<void>;
  /** Ends the host: nothing is answered any more and no timer is left. */
  readonly dispose: () => void;
}

export function running(host: Host): Running {
  const { workbook, bridge, actAs } = host;
  const write = (address: string, values: unknown): void => {
    const { sheet, area } = findArea(workbook.active, address);
    writeCells(sheet, area, values);
  };
  return {
    workbook,
    log: bridge.log,
    failAt: (at, way, code = "GeneralException", times = 1) => {
      bridge.plan.fail({ at, way, code, times });
    },
    beforeSync: (k, act) => {
      bridge.plan.before(k, act);
    },
    coAuthorEdit: (address, values) => {
      actAs("coAuthor", () => {
        write(address, values);
      });
    },
    coAuthorShift: (address, direction) => {
      actAs("coAuthor", () => {
        const { sheet, area } = findArea(workbook.active, address);
        shiftCells(sheet, area, direction);
      });
    },
    userEdit: (address, values) => {
      actAs("user", () => {
        write(address, values);
      });
    },
    asCoAuthor: (act) => actAs("coAuthor", act),
    asUser: (act) => actAs("user", act),
    startCellEdit: () => {
      bridge.startCellEdit();
    },
    endCellEdit: () => {
      bridge.endCellEdit();
    },
    settle: host.settle,
    dispose: host.stop,
  };
}
