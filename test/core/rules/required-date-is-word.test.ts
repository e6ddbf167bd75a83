import { requiredDateIsWord } from "../../../src/core/rules/required-date-is-word";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(requiredDateIsWord, [
  {
    name: "a time without a day",
    columns: { requiredDate: ["2025-07-01", cell.word("月底"), cell.word("TBC")] },
    finds: [
      { line: 1, args: { text: "月底" } },
      { line: 2, args: { text: "TBC" } },
    ],
  },
  {
    name: "dates, blanks and what cannot be read",
    columns: { requiredDate: ["2025-07-01", null, cell.unreadable("??")] },
    finds: [],
  },
]);
