import { openExcelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { cellAddress, quotedSheetName } from "../../../src/core";
import { workbookFromSheets } from "../../excel-host/from-sheet-cells";
import { contains } from "../../excel-host/model/areas";
import { partOf } from "../../excel-host/model/bag";
import { cellOf, styleOf } from "../../excel-host/model/cells";
import { findSheet } from "../../excel-host/model/sheets";
import type { Placed, Sheet } from "../../excel-host/model/workbook";
import { startExcelHost, type StartOptions } from "../../excel-host/start";
import type { Open, SeenCell } from "../workbook-contract";
import { clientOf } from "./client";

function covers(row: number, column: number): (placed: Placed) => boolean {
  const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return ({ area }) => area !== null && contains(area, cell);
}

/** The cell as a person sees it: the fill of a rule that is always true lies over the cell's own. */
export function seenCell(sheet: Sheet, row: number, column: number): SeenCell {
  const cell = cellOf(sheet, row, column);
  const style = styleOf(sheet, row, column);
  const rule = sheet.conditionalFormats.find(
    ({ type, areas }) => type === "Custom" && areas.some(covers(row, column)),
  );
  const ruleFill = rule && partOf(partOf(rule.look, "Format"), "Fill").values.get("Color");
  const fill = typeof ruleFill === "string" ? ruleFill : style.fillColor;
  const remark = [...sheet.notes, ...sheet.comments].find(covers(row, column));
  return {
    value: cell?.value ?? null,
    isFormula: (cell?.formula ?? null) !== null,
    numberFormat: style.numberFormat,
    fill: fill?.slice(1) ?? null,
    note: remark?.content ?? null,
  };
}

/** The Excel adapter on Microsoft's client library and the test host. */
export function excelOpener(options: StartOptions = {}): Open {
  return async (sheets) => {
    const host = await startExcelHost({ ...options, workbook: workbookFromSheets(sheets) });
    const sheetOf = (name: string): Sheet => {
      const sheet = findSheet(host.workbook, name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      return sheet;
    };
    return {
      workbook: await openExcelWorkbook(clientOf(host)),
      see: async ({ sheet, row, column }) => {
        for (let turn = 0; turn < 3; turn++) await host.settle();
        return seenCell(sheetOf(sheet), row, column);
      },
      edit: async ({ sheet, row, column }, value) => {
        host.coAuthorEdit(`${quotedSheetName(sheet)}!${cellAddress(row, column)}`, [[value]]);
        for (let turn = 0; turn < 3; turn++) await host.settle();
      },
      protect: (sheet) => {
        sheetOf(sheet).protection = { options: {}, password: null };
        return Promise.resolve();
      },
      close: host.dispose,
    };
  };
}
