import { both, either, linesFlagged, zeros, type Flags } from "../orders/flags";
import type { OrderLines } from "../orders/lines";
import { numbersOf } from "../orders/numbers-of";
import { firstSame, keyColumns, perhapsSame } from "./compile/first-same";
import { oneOf } from "./compile/present";
import { perhapsRepeated } from "./compile/runs";
import type { RuleOf, RuleReport } from "./rule";

const wholeKey = [
  ...(["orderNo", "productCode", "productName", "sizeSpec", "colour", "material"] as const),
  ...(["requiredDate", "orderQty"] as const),
];

/**
 * The same product of the same order, with the same quantity, for the same day, twice. A part delivery differs in
 * quantity or date. Lines without an order number or a product are left to the rules about missing ones.
 */
export const duplicateOrderLine: RuleOf<"duplicate-order-line"> = {
  code: "duplicate-order-line",
  severity: "error",
  duty: 1,
  kinds: ["orders"],
  field: "orderNo",
  needs: ["orderNo", "orderQty"],
  lacks: oneOf("productName", "productCode"),
  text: {
    "zh-CN": "与第 {firstRow} 行重复：订单 {orderNo} 的同一产品、数量、交期",
    en: "Repeats row {firstRow}: the same product, quantity and date of order {orderNo}",
  },
  help: {
    "zh-CN": "重复录入会重复生产、重复订包材。请核对后删除一行；确为分批的请写明不同交期。",
    en: "A double entry is produced and packed twice. Delete one of the rows, or give part deliveries their own dates.",
  },
  find,
};

function find(lines: OrderLines): readonly RuleReport[] {
  const orderNos = lines.columns.orderNo?.texts ?? [];
  const numbers = [numbersOf(lines, "requiredDate"), numbersOf(lines, "orderQty")] as const;
  const repeated = perhapsRepeated(orderNos, numbers, candidates(lines));
  const suspects = perhapsSame(keyColumns(lines, ["orderNo", "requiredDate", "orderQty"]), repeated);
  const firsts = firstSame(keyColumns(lines, wholeKey), suspects);
  return Array.from(suspects).flatMap((line, i) => {
    const first = firsts[i] ?? line;
    return first === line
      ? []
      : [{ line, args: { orderNo: orderNos[line] ?? "", firstRow: lines.rows[first] ?? 0 } }];
  });
}

/** Lines that can be duplicates: alive, with an order number and a product. */
function candidates({ columns, cancelled, count }: OrderLines): Int32Array {
  const blanks = (field: "orderNo" | "productCode" | "productName"): Flags => {
    const readings = columns[field]?.readings;
    return readings ? zeros(readings) : new Uint8Array(count).fill(1);
  };
  const lacking = either(blanks("orderNo"), both(blanks("productCode"), blanks("productName")));
  return linesFlagged(zeros(either(lacking, cancelled)));
}
