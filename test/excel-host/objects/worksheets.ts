import { asText, isAbsent } from "../protocol/arguments";
import { defineCollection } from "../protocol/collection";
import { addSheet } from "../model/sheets";
import type { Sheet, Workbook } from "../model/workbook";
import { anySheet, subscribingMethods } from "../events/event-types";
import { worksheetType } from "./worksheet";
import { existingSheet } from "./worksheet-order";

function shown(workbook: Workbook, visibleOnly: unknown): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

export const worksheetCollectionType = defineCollection<Workbook, Sheet>("WorksheetCollection", {
  list: (workbook) => workbook.sheets,
  of: (sheet) => worksheetType.of(sheet),
  matches: (sheet, key) => sheet.id === key || sheet.name.toLowerCase() === String(key).toLowerCase(),
  methods: {
    Add: (workbook, [name]) => worksheetType.of(addSheet(workbook, isAbsent(name) ? null : asText(name))),
    GetActiveWorksheet: (workbook) => worksheetType.of(workbook.active),
    GetCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => worksheetType.of(existingSheet(shown(workbook, visibleOnly)[0])),
    GetLast: (workbook, [visibleOnly]) =>
      worksheetType.of(existingSheet(shown(workbook, visibleOnly).at(-1))),
    ...subscribingMethods<Workbook>(
      [
        "DataChanged",
        "SelectionChanged",
        "Activated",
        "Deactivated",
        "Added",
        "Deleted",
        "Calculated",
        "FormatChanged",
      ],
      (workbook) => ({ workbook, id: anySheet }),
    ),
  },
});
