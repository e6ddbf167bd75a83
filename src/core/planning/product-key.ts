import type { OrderLines } from "../orders/lines";
import { foldText } from "../orders/values/fold";

const parts = ["productCode", "productName", "sizeSpec", "colour"] as const;

/** The key of every line, see `productKey`, or of those with 1 in `asked`; each wording is folded once. */
export function productKeys({ columns, count }: OrderLines, asked?: ArrayLike<number>): readonly string[] {
  const known = new Map<string, string>();
  const folded = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = foldText(text).toLowerCase();
    known.set(text, after);
    return after;
  };
  const keys = new Array<string>(count).fill("");
  for (let line = 0; line < count; line += 1) {
    if (asked && asked[line] !== 1) continue;
    keys[line] = keyOf(parts.map((field) => folded(columns[field]?.texts[line] ?? "")));
  }
  return keys;
}

/** Equal for lines of the same product: code, name, size and colour, however they are written. Empty: not named. */
export function productKey({ columns }: OrderLines, line: number): string {
  return keyOf(parts.map((field) => foldText(columns[field]?.texts[line] ?? "").toLowerCase()));
}

function keyOf(texts: readonly string[]): string {
  return texts.every((text) => text === "") ? "" : texts.join("\n");
}
