import type {} from "@univerjs/sheets-ui/facade";
import type { UniverHost } from "./host";

/** Draws the grid again. Without a screen Univer has nothing to draw on. */
export function redraw({ workbook }: UniverHost): void {
  const sheet = workbook.getActiveSheet();
  if ("refreshCanvas" in sheet) sheet.refreshCanvas();
}

/** What is shown before a cell, so that a person sees where it stands. */
const rowsBefore = 5;
const columnsBefore = 3;

/** Brings a cell of the sheet in view onto the screen; row 1-based, column 0-based. */
export function reveal({ workbook }: UniverHost, row: number, column: number): void {
  const sheet = workbook.getActiveSheet();
  if ("scrollToCell" in sheet) {
    sheet.scrollToCell(Math.max(0, row - 1 - rowsBefore), Math.max(0, column - columnsBefore));
  }
}
