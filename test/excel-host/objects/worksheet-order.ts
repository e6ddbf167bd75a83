import { asChoice } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { copySheet } from "../model/copy-sheet";
import { moveSheet } from "../model/sheets";
import type { Sheet } from "../model/workbook";

/** The neighbour in tab order, hidden ones left out when only visible sheets are asked for. */
export function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | null {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (visibleOnly !== true || next.visibility === "Visible")) return next;
  }
  return null;
}

/** @throws HostError ItemNotFound when there is no sheet */
export function existingSheet(sheet: Sheet | null | undefined): Sheet {
  if (!sheet) throw hostError("ItemNotFound", "no such sheet");
  return sheet;
}

/** Puts a copy first, last, or beside another sheet. */
export function copyTo(sheet: Sheet, position: unknown, beside: Sheet): Sheet {
  const place = asChoice(position, ["None", "Before", "After", "Beginning", "End"], "None");
  const copy = copySheet(sheet);
  const { sheets } = sheet.workbook;
  const at = sheets.indexOf(beside);
  const last = sheets.length - 1;
  moveSheet(copy, { None: last, End: last, Beginning: 0, Before: at, After: at + 1 }[place]);
  return copy;
}
