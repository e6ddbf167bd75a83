import { understandSheet } from "../../../../src/core/orders/understand";
import { sheetFromGrid } from "../../../support/sheet-from-grid";

/** `header: field confidence`, or what it might be, of the two columns in question. */
function quantities(rows: string, headers = "订单总数量|明细数量") {
  const [table] = understandSheet(sheetFromGrid(`\n订单号|客户|款号|${headers}|交期\n${rows.trim()}`));
  return (table?.columns ?? []).slice(3, 5).map(({ field, confidence, alternativeTo }) => {
    if (field !== null) return `${field} ${confidence}`;
    return alternativeTo === null ? "-" : `- ${alternativeTo}?`;
  });
}

test.each([
  {
    name: "the order's sum on each line",
    rows: `
      K1|百联|T1|3000|1000|2025-04-10
      K1|百联|T2|3000|2000|2025-04-10
      K2|爱贝|T3|900|400|2025-04-12
      K2|爱贝|T4|900|500|2025-04-12`,
    found: ["-", "orderQty 0.95"],
  },
  {
    name: "the order's sum on its first line",
    rows: `
      K1|百联|T1|3000|1000|2025-04-10
      K1|百联|T2||2000|2025-04-10
      K2|爱贝|T3|900|400|2025-04-12
      K2|爱贝|T4||500|2025-04-12`,
    found: ["-", "orderQty 0.95"],
  },
  {
    name: "sums that do not agree: the two compete",
    rows: `
      K1|百联|T1|3000|1000|2025-04-10
      K1|百联|T2|3000|1900|2025-04-10
      K2|爱贝|T3|900|400|2025-04-12
      K2|爱贝|T4|900|500|2025-04-12`,
    found: ["- orderQty?", "orderQty 0.84"],
  },
  {
    name: "one order alone may agree by chance",
    rows: `
      K1|百联|T1|3000|1000|2025-04-10
      K1|百联|T2|3000|2000|2025-04-10
      K2|爱贝|T3|900|900|2025-04-12
      K3|爱贝|T4|500|500|2025-04-12`,
    found: ["- orderQty?", "orderQty 0.84"],
  },
])("$name", ({ rows, found }) => {
  expect(quantities(rows)).toEqual(found);
});
