import { quantityIsWord } from "../../../src/core/rules/quantity-is-word";
import { cell } from "../../support/order-lines";
import { ruleCases } from "../../support/rule-cases";

ruleCases(quantityIsWord, [
  {
    name: "a word for the quantity",
    columns: { orderQty: [100, cell.word("待定")] },
    finds: [{ line: 1, args: { text: "待定" } }],
  },
  {
    name: "numbers, blanks and what cannot be read",
    columns: { orderQty: [100, null, cell.unreadable("见附件")], stockQty: [cell.word("有现货"), 1, 1] },
    finds: [],
  },
]);
