import { asRecord, asText, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { defineType } from "../protocol/host-object";
import type { Protection, Sheet, Workbook } from "../model/workbook";

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
      requirePassword(sheet.protection, password);
      sheet.protection = null;
    },
  },
});

/** Protecting what is protected and unprotecting what is not are refused. Source: office-js issue 6784. */
function requirePassword(protection: Protection | null, password: unknown): void {
  if (!protection) throw hostError("AccessDenied", "not protected");
  if (protection.password !== null && protection.password !== password) {
    throw hostError("AccessDenied", "wrong password");
  }
}

export const workbookProtectionType = defineType<Workbook>("WorkbookProtection", {
  scalars: { Protected: { get: (workbook) => workbook.structureProtection !== null } },
  methods: {
    Protect: (workbook, [password]) => {
      if (workbook.structureProtection) throw hostError("AccessDenied", "the workbook is protected already");
      workbook.structureProtection = { options: {}, password: isAbsent(password) ? null : asText(password) };
    },
    Unprotect: (workbook, [password]) => {
      requirePassword(workbook.structureProtection, password);
      workbook.structureProtection = null;
    },
  },
});
