import type { CheckedTable } from "../check";
import type { Day } from "../dates/day";
import type { Lang, Text } from "../lang";
import type { Report } from "../report/blocks";

export interface DocumentContext {
  /** The day the document is for. */
  readonly date: Day;
  readonly lang: Lang;
}

/** A kind of sheet Gendan makes from checked tables. */
export interface DocumentKind {
  /** Its name on the command line. */
  readonly kind: string;
  readonly name: Text;
  /** One line on what it is for. */
  readonly help: Text;
  readonly make: (tables: readonly CheckedTable[], context: DocumentContext) => Report;
}
