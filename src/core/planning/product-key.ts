import type { OrderLines } from "../orders/lines";
import { oncePerText } from "../orders/reading/read-cells";
import { foldText } from "../orders/values/fold";

const parts = ["productCode", "productName", "sizeSpec", "colour"] as const;

/** The keys of some lines, see `productKey`, one each; every wording is folded once. */
export function productKeys({ columns }: OrderLines, asked: Int32Array): readonly string[] {
  const folded = oncePerText((text) => foldText(text).toLowerCase());
  return Array.from(asked, (line) => keyOf(parts.map((field) => folded(columns[field]?.texts[line] ?? ""))));
}

/** Equal for lines of the same product: code, name, size and colour, however they are written. Empty: not named. */
export function productKey({ columns }: OrderLines, line: number): string {
  return keyOf(parts.map((field) => foldText(columns[field]?.texts[line] ?? "").toLowerCase()));
}

function keyOf(texts: readonly string[]): string {
  return texts.every((text) => text === "") ? "" : texts.join("\n");
}
