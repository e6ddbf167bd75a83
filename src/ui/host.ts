import type { CellPlace, Workbook } from "../app/workbook";
import type { Lang } from "../core";

/** What the pane is given by the page it stands in. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** File name, for reports. */
  readonly workbookName: string;
  /** Excel has a language of its own; a page of the browser follows the system's. */
  readonly inExcel: boolean;
  /** The cell the user stands on; null when the host cannot tell. */
  readonly selectedCell: () => Promise<CellPlace | null>;
}

/** How reaching the host ended. */
export type Connection =
  | { readonly kind: "connected"; readonly host: PaneHost }
  | { readonly kind: "noHost" }
  | { readonly kind: "oldExcel" };

/** What a page settles before there is a host. */
export interface PanePage {
  /** Language of the host, or of the browser. */
  readonly lang: Lang;
  /** The host's own theme; null: as the system has it. */
  readonly dark: boolean | null;
  readonly connect: () => Promise<Connection>;
}
