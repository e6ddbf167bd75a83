import { textAt, type LineAt } from "../documents/desk/line-values";
import { foldText } from "../orders/values/fold";

/** Rows of a log by the order they name. */
export interface OrderRecords<T extends LineAt> {
  /** The rows about a line: of its order, and of no other product than its own. */
  readonly of: (line: LineAt) => readonly T[];
}

export function orderRecords<T extends LineAt>(rows: readonly T[]): OrderRecords<T> {
  const byOrder = new Map<string, T[]>();
  for (const row of rows) {
    const orderNo = orderNoOf(row);
    if (orderNo === "") continue;
    const own = byOrder.get(orderNo);
    if (own) own.push(row);
    else byOrder.set(orderNo, [row]);
  }
  return {
    of: (line) => (byOrder.get(orderNoOf(line)) ?? []).filter((row) => isSameProduct(row, line)),
  };
}

export function orderNoOf(line: LineAt): string {
  return foldText(textAt(line, "orderNo") ?? "");
}

function isSameProduct(a: LineAt, b: LineAt): boolean {
  return (["productCode", "productName"] as const).every((field) => {
    const [one, other] = [textAt(a, field), textAt(b, field)];
    return one === null || other === null || foldText(one) === foldText(other);
  });
}
