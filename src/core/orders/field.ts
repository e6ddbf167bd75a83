import type { Text } from "../lang";

/**
 * What kind of value a column holds, and so how its cells are read:
 * `id` and `text` stay text; `count`, `quantity`, `number`, `money` and `percent` become numbers (a quantity may
 * carry a unit); `date` becomes a day; `size` becomes length × width × height; `tick` becomes yes or no.
 */
export type FieldKind =
  "id" | "text" | "count" | "quantity" | "number" | "money" | "percent" | "date" | "size" | "tick";

/** One field of an order line and the header wordings that name its column. */
export interface Field {
  readonly kind: FieldKind;
  readonly label: Text;
  /**
   * Wordings seen as this field's header, in any of the languages teams use. One writing is enough: case, spaces,
   * signs and traditional characters make no difference.
   */
  readonly headers: readonly string[];
  /** Wordings that name this field where none of `headers` does: `客户编码` beside `客户名称` is not asked about. */
  readonly secondary?: readonly string[];
  /** Wordings that name this field only in context (`日期`, `Total`): Gendan takes them and asks. */
  readonly vague?: readonly string[];
  /**
   * How far down one cell speaks. `merged`: a merged cell stands for every row it covers. `order`: besides, the
   * order's first line stands for the lines under it that leave the order blank. Absent: it counts for its own row
   * only, as quantities, sums and events do.
   */
  readonly carries?: "merged" | "order";
  /** Wordings that look like this field but are not: they stop matching by parts. */
  readonly not?: readonly string[];
}

/** A list of header wordings, written with `|` between them. */
export function wordings(text: TemplateStringsArray): readonly string[] {
  return (text[0] ?? "").split("|").map((wording) => wording.trim());
}

/** Keeps each entry's kind literal, so that types can be computed from the table. */
export function defineFields<const T extends Record<string, Field>>(group: T): T {
  return group;
}
