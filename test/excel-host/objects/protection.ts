import { asRecord, asText, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { defineType } from "../protocol/host-object";
import type { Sheet } from "../model/workbook";

const allowed: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionType = defineType<Sheet>("WorksheetProtection", {
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection) throw hostError("AccessDenied", "the sheet is protected already");
      sheet.protection = {
        options: { ...allowed, ...(isAbsent(options) ? {} : asRecord(options)) },
        password: isAbsent(password) ? null : asText(password),
      };
    },
    Unprotect: (sheet, [password]) => {
      const needed = sheet.protection?.password ?? null;
      if (needed !== null && needed !== password) throw hostError("AccessDenied", "wrong password");
      sheet.protection = null;
    },
  },
});
