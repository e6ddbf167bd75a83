import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";

const parts = ["productCode", "productName", "sizeSpec", "colour"] as const;

/** Equal for lines of the same product: code, name, size and colour, however they are written. Empty: not named. */
export function productKey({ columns }: OrderLines, line: number): string {
  const texts = parts.map((field) => foldText(columns[field]?.texts[line] ?? "").toLowerCase());
  return texts.every((text) => text === "") ? "" : texts.join("\n");
}
