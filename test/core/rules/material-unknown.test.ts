import { materialUnknown } from "../../../src/core/rules/material-unknown";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(materialUnknown, [
  {
    name: "start within three working days: an error",
    columns: { specialMaterial: ["进口木浆"], materialArrivalDate: [null], prodStartPlan: ["2025-06-25"] },
    finds: [{ line: 0, args: { start: "2025-06-25", material: "进口木浆" }, severity: "error" }],
  },
  {
    name: "start on the fourth working day: a warning, also when a word says that it has not come",
    columns: {
      specialMaterial: ["进口木浆"],
      materialArrivalDate: [cell.word("未到")],
      prodStartPlan: ["2025-06-26"],
    },
    finds: [{ line: 0, args: { start: "2025-06-26", material: "进口木浆" }, severity: "warning" }],
  },
  {
    name: "the planned start has passed: an error",
    columns: { specialMaterial: ["进口木浆"], materialArrivalDate: [null], prodStartPlan: ["2025-06-02"] },
    finds: [{ line: 0, args: { start: "2025-06-02", material: "进口木浆" }, severity: "error" }],
  },
  {
    name: "an earlier limit set by the team",
    columns: { specialMaterial: ["进口木浆"], materialArrivalDate: [null], prodStartPlan: ["2025-06-25"] },
    settings: { materialErrorWorkdays: 2 },
    finds: [{ line: 0, args: { start: "2025-06-25", material: "进口木浆" }, severity: "warning" }],
  },
  {
    name: "a date, a word that it is there, no special material, no plan, already begun",
    columns: {
      specialMaterial: ["进口木浆", "进口木浆", "无", null, "进口木浆", "进口木浆"],
      materialArrivalDate: ["2025-06-24", cell.word("已到"), null, null, null, null],
      prodStartPlan: ["2025-06-25", "2025-06-25", "2025-06-25", "2025-06-25", null, "2025-06-18"],
      producedQty: [0, 0, 0, 0, 0, 500],
    },
    finds: [],
  },
]);
