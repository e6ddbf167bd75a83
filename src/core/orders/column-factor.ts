import type { FieldKind } from "./field";
import { fieldOf, type FieldId } from "./fields";

/** Kinds of field whose cells may be counted by the thousand. */
const scaledKinds: ReadonlySet<FieldKind> = new Set(["count", "quantity", "money"]);

/** How many single units one in a column of the field stands for, where its header says so (`factor`); else 1. */
export function columnFactor(field: FieldId | null, { factor = 1 }: { readonly factor?: number }): number {
  return field !== null && scaledKinds.has(fieldOf(field).kind) ? factor : 1;
}
