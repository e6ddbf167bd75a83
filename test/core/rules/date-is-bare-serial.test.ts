import { dateIsBareSerial } from "../../../src/core/rules/date-is-bare-serial";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(dateIsBareSerial, [
  {
    name: "a serial number, to be set as a date",
    columns: { orderDate: ["2025-03-01", cell.bareSerial("2025-03-05")] },
    finds: [
      {
        line: 1,
        field: "orderDate",
        args: { field: "orderDate", day: "2025-03-05" },
        fix: { kind: "setValue", value: "2025-03-05", type: "day" },
      },
    ],
  },
  { name: "dates and blanks", columns: { orderDate: ["2025-03-01", null] }, finds: [] },
]);
