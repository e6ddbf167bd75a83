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
  /** Wordings seen as this field's header, in any of the languages teams use. */
  readonly headers: readonly string[];
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
