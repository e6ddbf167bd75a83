import { dateFromText } from "../../../src/core/rules/date-from-text";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(dateFromText, [
  {
    name: "a date in text, to be set as a date",
    columns: { requiredDate: [cell.fromText("2025-03-05"), "2025-03-06"] },
    finds: [
      {
        line: 0,
        field: "requiredDate",
        args: { field: "requiredDate", day: "2025-03-05" },
        fix: { kind: "setValue", value: "2025-03-05", type: "day" },
      },
    ],
  },
  {
    name: "dates, and numbers from text",
    columns: { requiredDate: ["2025-03-06"], orderQty: [cell.fromText(5)] },
    finds: [],
  },
]);
