import { deleteSheet, findSheet, renameSheet } from "../../../excel-host/model/sheets";
import type { ExcelHost } from "../../../excel-host/start";

/** What somebody who has the workbook open elsewhere may do between two of our requests. */
export interface CoAuthorAct {
  readonly name: string;
  readonly act: (host: ExcelHost) => void;
  /** Cells keep their places: taking everything back leads to the very workbook the co-author left. */
  readonly keepsPlaces: boolean;
}

const orders = "订单";

export const coAuthorActs: readonly CoAuthorAct[] = [
  {
    name: "types in a cell that is being changed",
    act: (host) => {
      host.coAuthorEdit(`${orders}!B3`, [["co-author"]]);
    },
    keepsPlaces: true,
  },
  {
    name: "types in another cell",
    act: (host) => {
      host.coAuthorEdit(`${orders}!F10`, [[7]]);
    },
    keepsPlaces: true,
  },
  {
    name: "inserts a row above",
    act: (host) => {
      host.coAuthorShift(`${orders}!2:2`, "Down");
    },
    keepsPlaces: false,
  },
  {
    name: "deletes a row",
    act: (host) => {
      host.coAuthorShift(`${orders}!2:2`, "Up");
    },
    keepsPlaces: false,
  },
  {
    name: "inserts a column",
    act: (host) => {
      host.coAuthorShift(`${orders}!G:G`, "Right");
      host.coAuthorShift(`${orders}!A:A`, "Right");
    },
    keepsPlaces: false,
  },
  {
    name: "renames the sheet",
    act: (host) => {
      host.asCoAuthor(() => {
        renameSheet(findSheet(host.workbook, orders)!, "订单（新）");
      });
    },
    keepsPlaces: false,
  },
  {
    name: "deletes the sheet",
    act: (host) => {
      host.asCoAuthor(() => {
        deleteSheet(findSheet(host.workbook, orders)!);
      });
    },
    keepsPlaces: false,
  },
];
