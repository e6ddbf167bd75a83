import { hostError } from "../protocol/host-error";
import type { Area } from "./areas";
import { emptySheet } from "./empty";
import { announce } from "./events";
import type { Sheet, Visibility, Workbook } from "./workbook";

/** @throws HostError AccessDenied when the workbook's structure is protected */
export function requireFreeStructure(workbook: Workbook): void {
  if (workbook.structureProtection) throw hostError("AccessDenied", "the structure is protected");
}

/** @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists for one that is taken */
function requireFreeName(workbook: Workbook, name: string, except: Sheet | null): void {
  const refused =
    name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name);
  if (refused) throw hostError("InvalidArgument", `not a sheet name: ${name}`);
  const taken = findSheet(workbook, name);
  if (taken && taken !== except) throw hostError("ItemAlreadyExists", name);
}

export function findSheet(workbook: Workbook, key: string): Sheet | null {
  const name = key.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
}

/** Adds a sheet at the end; without a name it becomes `Sheet1`, `Sheet2` … */
export function addSheet(workbook: Workbook, asked: string | null = null): Sheet {
  requireFreeStructure(workbook);
  const name = asked ?? freeSheetName(workbook);
  requireFreeName(workbook, name, null);
  const sheet = emptySheet(workbook, name);
  workbook.sheets.push(sheet);
  if (workbook.sheets.length === 1) workbook.active = sheet;
  announce(workbook, { kind: "added", sheet });
  return sheet;
}

function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}

export function renameSheet(sheet: Sheet, name: string): void {
  requireFreeStructure(sheet.workbook);
  requireFreeName(sheet.workbook, name, sheet);
  sheet.name = name;
}

/** @throws HostError InvalidOperation when no visible sheet would be left */
export function showSheet(sheet: Sheet, visibility: Visibility): void {
  requireFreeStructure(sheet.workbook);
  if (visibility !== "Visible") leaveSheet(sheet);
  sheet.visibility = visibility;
}

/** @throws HostError InvalidOperation for a very hidden sheet or the last visible one */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  requireFreeStructure(workbook);
  if (sheet.visibility === "VeryHidden") throw hostError("InvalidOperation", "the sheet is very hidden");
  leaveSheet(sheet);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  for (const name of workbook.names) if (name.sheet === sheet) name.area = null;
  announce(workbook, { kind: "deleted", sheet });
}

/** Makes another sheet active before this one goes out of sight. */
function leaveSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== "Visible") return;
  const other = workbook.sheets.find((each) => each !== sheet && each.visibility === "Visible");
  if (!other) throw hostError("InvalidOperation", "a workbook keeps one visible sheet");
  if (workbook.active === sheet) activateSheet(other);
}

/** @throws HostError InvalidOperation for a hidden sheet */
export function activateSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== "Visible") throw hostError("InvalidOperation", "the sheet is hidden");
  if (workbook.active === sheet) return;
  announce(workbook, { kind: "deactivated", sheet: workbook.active });
  workbook.active = sheet;
  announce(workbook, { kind: "activated", sheet });
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { sheets } = sheet.workbook;
  requireFreeStructure(sheet.workbook);
  if (position < 0 || position >= sheets.length)
    throw hostError("InvalidArgument", `no position ${String(position)}`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

export function selectArea(sheet: Sheet, area: Area): void {
  activateSheet(sheet);
  sheet.workbook.selection = area;
  announce(sheet.workbook, { kind: "selected", sheet, area });
}
