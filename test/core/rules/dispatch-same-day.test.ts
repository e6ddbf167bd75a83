import { dispatchSameDay } from "../../../src/core/rules/dispatch-same-day";
import { ruleCases } from "../../support/rule-cases";

ruleCases(dispatchSameDay, [
  {
    name: "confirmed on the planned day: a warning; on the day it left, or after: an error",
    columns: {
      dispatchConfirmedDate: ["2025-06-23", "2025-06-10", "2025-06-11"],
      plannedShipDate: ["2025-06-23", "2025-06-12", null],
      actualShipDate: [null, "2025-06-10", "2025-06-10"],
    },
    finds: [
      { line: 0, args: { confirmed: "2025-06-23", ship: "2025-06-23" }, severity: "warning" },
      { line: 1, args: { confirmed: "2025-06-10", ship: "2025-06-10" }, severity: "error" },
      { line: 2, args: { confirmed: "2025-06-11", ship: "2025-06-10" }, severity: "error" },
    ],
  },
  {
    name: "a sheet that keeps the plan only",
    columns: { dispatchConfirmedDate: ["2025-06-23"], plannedShipDate: ["2025-06-23"] },
    finds: [{ line: 0, args: { confirmed: "2025-06-23", ship: "2025-06-23" }, severity: "warning" }],
  },
  {
    name: "the day before, not confirmed yet, no ship date",
    columns: {
      dispatchConfirmedDate: ["2025-06-22", null, "2025-06-22"],
      plannedShipDate: ["2025-06-23", "2025-06-23", null],
      actualShipDate: [null, null, null],
    },
    finds: [],
  },
  {
    name: "left on the as-of date itself, before its plan",
    columns: {
      dispatchConfirmedDate: ["2025-06-20"],
      plannedShipDate: ["2025-06-23"],
      actualShipDate: ["2025-06-20"],
    },
    finds: [{ line: 0, args: { confirmed: "2025-06-20", ship: "2025-06-20" }, severity: "error" }],
  },
  {
    name: "the day of the sheet's title, where the sheet keeps no planned dates",
    columns: { dispatchConfirmedDate: ["2025-06-21", "2025-06-20", null] },
    table: { kind: "dispatch", titleDay: "2025-06-21" },
    finds: [{ line: 0, args: { confirmed: "2025-06-21", ship: "2025-06-21" }, severity: "warning" }],
  },
  {
    name: "a planned date of its own comes before the title's, and orders have no such day",
    columns: { dispatchConfirmedDate: ["2025-06-21"], plannedShipDate: ["2025-06-23"] },
    table: { kind: "dispatch", titleDay: "2025-06-21" },
    finds: [],
  },
  {
    name: "the title of an order table is no ship date",
    columns: { dispatchConfirmedDate: ["2025-06-21"] },
    table: { titleDay: "2025-06-21" },
    finds: [],
  },
]);
