import type { CheckedTable } from "../check";
import type { Day } from "../dates/day";
import type { Lang, Text } from "../lang";
import type { TableKind } from "../orders/understood";
import type { KeptPlan } from "../planning/kept-plan";
import type { Report } from "../report/blocks";
import type { Settings } from "../settings";

export interface DocumentContext {
  /** The day the document is for. */
  readonly date: Day;
  readonly lang: Lang;
  readonly settings: Settings;
  /** Order numbers the document is for; every order when not said. */
  readonly orders?: readonly string[];
  /** The plan of this kind that was made last; null where none is kept yet, left out where none can be kept. */
  readonly lastPlan?: KeptPlan | null;
}

/** A kind of sheet Gendan makes from checked tables. */
export interface DocumentKind {
  /** Its name on the command line. */
  readonly kind: string;
  readonly name: Text;
  /** One line on what it is for. */
  readonly help: Text;
  /** It can be made for chosen order numbers. */
  readonly byOrder?: true;
  /** Kinds of table it draws on, one of which is enough; left out where it draws on whatever there is. */
  readonly from?: readonly TableKind[];
  readonly make: (tables: readonly CheckedTable[], context: DocumentContext) => Report;
  /** The plan it shows, for those kept to be compared with the next; null where there is none to keep. */
  readonly plan?: (tables: readonly CheckedTable[], context: DocumentContext) => KeptPlan | null;
}
