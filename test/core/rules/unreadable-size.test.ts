import { unreadableSize } from "../../../src/core/rules/unreadable-size";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(unreadableSize, [
  {
    name: "words for a carton size",
    columns: { cartonSize: ["600x400x500", cell.unreadable("中号箱")] },
    finds: [{ line: 1, field: "cartonSize", args: { field: "cartonSize", text: "中号箱" } }],
  },
  { name: "sizes and blanks", columns: { cartonSize: ["600x400x500", "600x400", null] }, finds: [] },
]);
