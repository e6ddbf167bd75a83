import { type Area, cellArea } from "./areas";
import { emptyBag } from "./bag";
import { CellGrid } from "./cell-grid";
import type { Sheet, Workbook } from "./workbook";

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
    structureProtection: null,
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
    validations: [],
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
