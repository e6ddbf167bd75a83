import { asImplemented } from "../protocol/arguments";
import type { Area } from "../model/areas";
import { requireAllowed } from "../model/guards";
import { clearLooks } from "../model/looks";
import { unmergeCells } from "../model/merges";
import type { Sheet } from "../model/workbook";
import { clearContents } from "../model/write";
import { dropFormatsIn } from "./conditional-formats";
import { removeLinks } from "./hyperlinks";

/** Clears contents, looks, links or all of them. */
export function clearRange(sheet: Sheet, area: Area, what: unknown): void {
  const asked = asImplemented(what, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All");
  if (asked === "All" || asked === "Contents") clearContents(sheet, area);
  if (asked === "All" || asked === "Formats") {
    requireAllowed(sheet, "allowFormatCells");
    clearLooks(sheet, area);
    unmergeCells(sheet, area);
    dropFormatsIn(sheet, area);
  }
  if (asked !== "Contents" && asked !== "Formats") removeLinks(sheet, area);
}
