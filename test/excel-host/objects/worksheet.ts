import { asChoice, asFlag, asText, asWhole, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type HostObject, type HostType, defineType } from "../protocol/host-object";
import { cellArea, wholeSheet } from "../model/areas";
import { usedArea } from "../model/cells";
import { findArea } from "../model/names";
import { recalculate } from "../model/recalculate";
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
import { horizontalPageBreaksType } from "./page-breaks";
import { pageLayoutType } from "./page-layout";
import { worksheetProtectionType } from "./protection";
import { rangeObject } from "./range";
import { rangeAreasType } from "./range-areas";
import { onSheetOrFail } from "./range-geometry";
import { tableCollectionType } from "./tables";
import { copyTo, existingSheet, neighbour } from "./worksheet-order";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

function usedOrNull(sheet: Sheet, valuesOnly: unknown): HostObject | null {
  const area = usedArea(sheet, isAbsent(valuesOnly) ? false : asFlag(valuesOnly));
  return area && rangeObject({ sheet, area });
}

function orNull(sheet: Sheet | null): HostObject | null {
  return sheet && worksheetType.of(sheet);
}

function sheetById({ workbook }: Sheet, [id]: readonly unknown[]): HostObject {
  return worksheetType.of(existingSheet(workbook.sheets.find((each) => each.id === id)));
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
    HorizontalPageBreaks: (sheet) => horizontalPageBreaksType.of(sheet),
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
    Calculate: (sheet) => {
      recalculate(sheet);
    },
    Copy: (sheet, [position, other]) =>
      worksheetType.of(copyTo(sheet, position, worksheetType.unwrap(other) ?? sheet)),
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
    GetNext: (sheet, [visibleOnly]) => worksheetType.of(existingSheet(neighbour(sheet, 1, visibleOnly))),
    GetNextOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, 1, visibleOnly)),
    GetPrevious: (sheet, [visibleOnly]) => worksheetType.of(existingSheet(neighbour(sheet, -1, visibleOnly))),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, -1, visibleOnly)),
    _GetSheetById: sheetById,
    _GetAnotherWorksheetById: sheetById,
    ...subscribingMethods<Sheet>(
      ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated", "FormatChanged"],
      (sheet) => sheet,
    ),
  },
});
