import { errorCell } from "../../../src/core/rules/error-cell";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(errorCell, [
  {
    name: "an error in a remark is a warning",
    columns: { remarks: ["早", cell.error("#REF!")] },
    finds: [{ line: 1, field: "remarks", args: { field: "remarks", text: "#REF!" } }],
  },
  {
    name: "an error where delivery rests on the cell is an error",
    columns: { requiredDate: [cell.error("#VALUE!")], unitPrice: [cell.error("#N/A")] },
    finds: [
      { line: 0, field: "requiredDate", args: { field: "requiredDate", text: "#VALUE!" }, severity: "error" },
      { line: 0, field: "unitPrice", args: { field: "unitPrice", text: "#N/A" } },
    ],
  },
  { name: "plain cells", columns: { orderQty: [1, null], remarks: ["#REF!", null] }, finds: [] },
]);
