import type { FieldId } from "../../orders/fields";
import type { OrderLines } from "../../orders/lines";
import { numbersOf } from "../../orders/numbers-of";
import type { RuleContext } from "../rule";
import { judgedTexts, oncePerTable, type Derived } from "./derived";

const bags = 1;
const cartons = 2;

/** What the words of a material kind stand for; null for anything else. */
export function packagingKindOf(text: string): "bags" | "cartons" | null {
  if (/箱|carton|ctn/i.test(text)) return "cartons";
  return /袋|膜|bag|film|pouch/i.test(text) ? "bags" : null;
}

const codes = { bags, cartons } as const;

/** What a purchase line buys: `bags`, `cartons`, or 0 for anything else. */
const materialKind: Derived = oncePerTable(({ columns, count }) =>
  columns.materialKind
    ? judgedTexts(columns.materialKind.texts, (text) => {
        const kind = packagingKindOf(text);
        return kind === null ? 0 : codes[kind];
      })
    : new Uint8Array(count),
);

/** Bags that a purchase line's production needs; NaN on lines that buy anything else. */
export const purchaseNeededBags: Derived = (lines, context) => neededOf(bags, lines, context);

/** Cartons that a purchase line's production needs; NaN on lines that buy anything else. */
export const purchaseNeededCartons: Derived = (lines, context) => neededOf(cartons, lines, context);

/** Cartons a line orders: an order line's own figure, a purchase line's quantity where it buys cartons. */
export function orderedCartons(lines: OrderLines, context: RuleContext): Float64Array {
  const { columns, kind } = lines;
  if (kind === "orders") return numbersOf(lines, "cartonsOrdered");
  const kinds = materialKind(lines, context);
  const bought = columns.orderQty?.values ?? new Float64Array(0);
  return bought.map((quantity, line) => (kinds[line] === cartons ? quantity : Number.NaN));
}

/** For a rule's `lacks`: fields without which nothing says that cartons are ordered. */
export function lacksForOrderedCartons({ columns, kind }: OrderLines): readonly FieldId[] {
  const needed: readonly FieldId[] = kind === "orders" ? ["cartonsOrdered"] : ["orderQty", "materialKind"];
  return needed.filter((field) => !columns[field]);
}

function neededOf(kind: number, ...seen: Parameters<Derived>): Float64Array {
  const kinds = materialKind(...seen);
  const needed = seen[0].columns.neededQty?.values ?? new Float64Array(0);
  return needed.map((quantity, line) => (kinds[line] === kind ? quantity : Number.NaN));
}
