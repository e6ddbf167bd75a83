import { hostError } from "../protocol/host-error";
import { type Area, cellArea } from "./areas";
import { emptyBag } from "./bag";
import { CellGrid } from "./cell-grid";
import { announce } from "./events";
import type { Sheet, Visibility, Workbook } from "./workbook";

/** An empty workbook without sheets; `addSheet` gives it the first, which becomes active. */
export function emptyWorkbook(
  options: { readonly name?: string; readonly date1904?: boolean } = {},
): Workbook {
  const workbook: Omit<Workbook, "active"> & { active: Sheet | null } = {
    name: options.name ?? "Book1.xlsx",
    sheets: [],
    active: null,
    selection: cellArea(1, 0),
    names: [],
    settings: new Map(),
    xmlParts: new Map(),
    properties: new Map(),
    date1904: options.date1904 ?? false,
    calculationMode: "Automatic",
    calculate: () => ({ error: "#NAME?" }),
    keptRanges: () => [],
    listeners: new Set(),
    subscriptions: new Set(),
    eventsEnabled: true,
    actor: "user",
    lastNumber: 0,
  };
  return workbook as Workbook;
}

export function nextNumber(workbook: Workbook): number {
  return ++workbook.lastNumber;
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

export function emptySheet(workbook: Workbook, name: string): Sheet {
  const placed = (): { area: Area | null } => ({ area: null });
  return {
    id: `{00000000-0000-0000-0000-${String(nextNumber(workbook)).padStart(12, "0")}}`,
    workbook,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new CellGrid(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    hyperlinks: [],
    notes: [],
    comments: [],
    names: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    filter: null,
    frozen: { rows: 0, columns: 0 },
    page: emptyBag(),
    printTitleRows: placed(),
    printTitleColumns: placed(),
    printArea: placed(),
    protection: null,
    properties: new Map(),
  };
}

export function renameSheet(sheet: Sheet, name: string): void {
  requireFreeName(sheet.workbook, name, sheet);
  sheet.name = name;
}

/** @throws HostError InvalidOperation when no visible sheet would be left */
export function showSheet(sheet: Sheet, visibility: Visibility): void {
  if (visibility !== "Visible") leaveSheet(sheet);
  sheet.visibility = visibility;
}

/** @throws HostError InvalidOperation for a very hidden sheet or the last visible one */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
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
