import { asChoice, asFlag, asText, asWhole, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, type HostType, defineType } from "../protocol/host-object";
import { cellArea, wholeSheet } from "../model/areas";
import { usedArea } from "../model/cells";
import { copySheet } from "../model/copy-sheet";
import { findArea } from "../model/names";
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../model/sheets";
import { standardHeight, standardWidth } from "../model/sizes";
import { colorCode } from "../model/style";
import type { Sheet } from "../model/workbook";
import { subscribingMethods } from "../events/event-types";
import { autoFilterType } from "./auto-filter";
import { chartCollectionType } from "./charts";
import { commentCollectionType } from "./comments";
import { worksheetCustomPropertyCollectionType } from "./custom-properties";
import { freezePanesType } from "./freeze-panes";
import { namedItemCollectionType } from "./names";
import { noteCollectionType } from "./notes";
import { pageLayoutType } from "./page-layout";
import { worksheetProtectionType } from "./protection";
import { rangeObject } from "./range";
import { rangeAreasType } from "./range-areas";
import { onSheetOrFail } from "./range-geometry";
import { tableCollectionType } from "./tables";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

function usedOrNull(sheet: Sheet, valuesOnly: unknown): HostObject | null {
  const area = usedArea(sheet, isAbsent(valuesOnly) ? false : asFlag(valuesOnly));
  return area && rangeObject({ sheet, area });
}

/** The neighbour in tab order, hidden ones left out when only visible sheets are asked for. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | null {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (visibleOnly !== true || next.visibility === "Visible")) return next;
  }
  return null;
}

function neighbourObject(
  step: 1 | -1,
  orFail: boolean,
): (sheet: Sheet, args: readonly unknown[]) => HostObject | null {
  return (sheet, [visibleOnly]) => {
    const next = neighbour(sheet, step, visibleOnly);
    if (!next && orFail) throw hostError("ItemNotFound");
    return next && worksheetType.of(next);
  };
}

function sheetById(sheet: Sheet, [id]: readonly unknown[]): HostObject {
  const found = sheet.workbook.sheets.find((each) => each.id === id);
  if (!found) throw hostError("ItemNotFound", String(id));
  return worksheetType.of(found);
}

/** Puts a copy first, last, or beside another sheet. */
function copyTo(sheet: Sheet, [position, relative]: readonly unknown[]): HostObject {
  const place = asChoice(position, ["None", "Before", "After", "Beginning", "End"], "None");
  const other = worksheetType.unwrap(relative);
  const copy = copySheet(sheet);
  const { sheets } = sheet.workbook;
  const beside = sheets.indexOf(other ?? sheet);
  const positions = {
    None: sheets.length - 1,
    End: sheets.length - 1,
    Beginning: 0,
    Before: beside,
    After: beside + 1,
  };
  moveSheet(copy, positions[place]);
  return worksheetType.of(copy);
}

export const worksheetType: HostType<Sheet> = defineType<Sheet>("Worksheet", {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => {
        renameSheet(sheet, asText(value));
      },
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => {
        moveSheet(sheet, asWhole(value));
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        showSheet(sheet, asChoice(value, visibilities));
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        const color = value === "" ? "" : colorCode(asText(value));
        if (color === null) throw hostError("InvalidArgument", `not a colour: ${String(value)}`);
        sheet.tabColor = color;
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    ShowHeadings: { get: (sheet) => sheet.showHeadings },
    /** The client writes the two flags above under these names. */
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => void (sheet.showGridlines = asFlag(value)),
    },
    Headings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => void (sheet.showHeadings = asFlag(value)),
    },
    StandardWidth: { get: () => standardWidth },
    StandardHeight: { get: () => standardHeight },
  },
  objects: {
    AutoFilter: (sheet) => autoFilterType.of({ sheet, holder: sheet, whole: null }),
    Charts: (sheet) => chartCollectionType.of(sheet),
    Comments: (sheet) => commentCollectionType.of({ workbook: sheet.workbook, sheet }),
    CustomProperties: (sheet) => worksheetCustomPropertyCollectionType.of(sheet.properties),
    FreezePanes: (sheet) => freezePanesType.of(sheet),
    Names: (sheet) => namedItemCollectionType.of({ scope: sheet, workbook: sheet.workbook }),
    Notes: (sheet) => noteCollectionType.of([sheet]),
    PageLayout: (sheet) => pageLayoutType.of(sheet),
    Protection: (sheet) => worksheetProtectionType.of(sheet),
    Tables: (sheet) => tableCollectionType.of({ workbook: sheet.workbook, sheet }),
  },
  methods: {
    Activate: (sheet) => {
      activateSheet(sheet);
    },
    Delete: (sheet) => {
      deleteSheet(sheet);
    },
    Calculate: () => undefined,
    Copy: copyTo,
    GetCell: (sheet, [row, column]) =>
      rangeObject(onSheetOrFail(sheet, cellArea(asWhole(row) + 1, asWhole(column)))),
    GetRange: (sheet, [address]) =>
      rangeObject(
        isAbsent(address) || address === "" ? { sheet, area: wholeSheet } : findArea(sheet, asText(address)),
      ),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(
        onSheetOrFail(sheet, {
          firstRow: asWhole(row) + 1,
          lastRow: asWhole(row) + asWhole(rows),
          firstColumn: asWhole(column),
          lastColumn: asWhole(column) + asWhole(columns) - 1,
        }),
      ),
    GetRanges: (sheet, [addresses]) =>
      rangeAreasType.of({
        sheet,
        areas: asText(addresses)
          .split(/[,;]/)
          .map((each) => findArea(sheet, each).area),
      }),
    GetUsedRange: (sheet, [valuesOnly]) =>
      usedOrNull(sheet, valuesOnly) ?? rangeObject({ sheet, area: cellArea(1, 0) }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedOrNull(sheet, valuesOnly),
    GetNext: neighbourObject(1, true),
    GetNextOrNullObject: neighbourObject(1, false),
    GetPrevious: neighbourObject(-1, true),
    GetPreviousOrNullObject: neighbourObject(-1, false),
    _GetSheetById: sheetById,
    _GetAnotherWorksheetById: sheetById,
    ...subscribingMethods<Sheet>(
      ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated", "FormatChanged"],
      (sheet) => sheet,
    ),
  },
});
