import type { FieldId } from "../fields";
import type { TableKind } from "../understood";

/** What is sure about a table while its doubtful columns are settled. */
export interface TableContext {
  /** Fields that a column names beyond doubt. */
  readonly sure: ReadonlySet<FieldId>;
  /** The kind of table those fields and its titles speak for. */
  readonly kind: TableKind;
}
