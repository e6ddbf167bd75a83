import { plateDueMissing } from "../../../src/core/rules/plate-due-missing";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(plateDueMissing, [
  {
    name: "a new plate without a due date",
    columns: { bagNewPlate: ["新版"], plateDueDate: [null] },
    finds: [{ line: 0, args: {} }],
  },
  {
    name: "the progress alone shows a new plate; one that is made needs no date",
    columns: { plateStatus: ["制版中", "已完成", "无需制版"], plateDueDate: [null, null, null] },
    finds: [{ line: 0, args: {} }],
  },
  {
    name: "a due date, a word, a regular bag, no word on the bag, production begun",
    columns: {
      bagNewPlate: ["新版", "新版", "常规", null, "新版"],
      plateDueDate: ["2025-06-20", cell.word("已完成"), null, null, null],
      producedQty: [null, null, null, null, 100],
    },
    finds: [],
  },
]);
