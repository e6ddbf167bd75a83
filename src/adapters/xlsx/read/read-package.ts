import { plainStyle, type SheetCells } from "../../../core";
import { FileProblem } from "../guard/problem";
import { partKey } from "../zip/entry-name";
import type { Zip } from "../zip/zip";
import { readRelationships, relatedParts, type Relationship } from "./package/relationships";
import { readTablePart } from "./package/table-part";
import { readWorkbookPart, type SheetEntry } from "./package/workbook-part";
import { readSharedStrings } from "./shared-strings";
import { fullBudget } from "./sheet/budget";
import type { WorkbookContext } from "./sheet/cell-reader";
import { CellStyles } from "./sheet/cell-styles";
import { readSheetPart } from "./sheet/sheet-part";
import { officeTheme } from "./styles/colors";
import { readStyles } from "./styles/styles";
import { readThemeColors } from "./styles/theme-part";

/**
 * The part that holds the workbook, from the package's own relationships.
 * @throws FileProblem `notWorkbook` when the package names none
 */
export function workbookPartName(zip: Zip): string {
  const [part] = relatedParts(readRelationships(zip, ""), "officeDocument");
  if (part === undefined) throw new FileProblem("notWorkbook");
  return part;
}

/**
 * All worksheets of an Excel package, in the order of the tabs. Chart, dialog and macro sheets are left out.
 * @throws FileProblem
 */
export function readPackage(zip: Zip, workbookPart: string): readonly SheetCells[] {
  const bytesOf = eachPartOnce(zip);
  const workbook = readWorkbookPart(bytesOf(workbookPart), workbookPart);
  const relationships = readRelationships(zip, workbookPart);
  const worksheets = workbook.sheets.flatMap((entry) => {
    const part = worksheetPart(entry, relationships);
    return part === null ? [] : [{ entry, part }];
  });
  if (worksheets.length === 0) throw new FileProblem("noSheets");
  const { date1904 } = workbook;
  const context = { ...readShared(bytesOf, relationships), date1904 };
  const budget = fullBudget();
  const styles = context.styles.all;
  return worksheets.map(({ entry: { name, hidden }, part }) => {
    const { autoFilter, ...sheet } = readSheetPart(bytesOf(part), part, name, context, budget);
    const tables = relatedParts(readRelationships(zip, part), "table");
    const areas = [autoFilter, ...tables.map((table) => readTablePart(bytesOf(table), table))];
    const tableHints = areas.filter((area) => area !== null);
    return { name, hidden, styles, date1904, ...sheet, tableHints };
  });
}

/** Gives the bytes of a part. No part belongs to two sheets: a file cannot have one part read over and over. */
export function eachPartOnce(zip: Zip): (part: string) => Uint8Array {
  const seen = new Set<string>();
  return (part) => {
    if (seen.has(partKey(part))) throw new FileProblem("suspect", { where: part });
    seen.add(partKey(part));
    const bytes = zip.readPart(part);
    if (bytes === null) throw new FileProblem("missingPart", { where: part });
    return bytes;
  };
}

/** The sheet's part; null for a chart, dialog or macro sheet. */
export function worksheetPart(entry: SheetEntry, relationships: readonly Relationship[]): string | null {
  const found = relationships.find(({ id }) => id === entry.relationshipId);
  if (!found) throw new FileProblem("missingPart", { where: entry.name });
  if (found.kind !== "worksheet") return null;
  if (found.part === null) throw new FileProblem("missingPart", { where: entry.name });
  return found.part;
}

function readShared(
  bytesOf: (part: string) => Uint8Array,
  relationships: readonly Relationship[],
): Pick<WorkbookContext, "strings" | "styles"> {
  const [strings] = relatedParts(relationships, "sharedStrings");
  const [styles] = relatedParts(relationships, "styles");
  const [theme] = relatedParts(relationships, "theme");
  const colors = theme === undefined ? officeTheme : readThemeColors(bytesOf(theme), theme);
  return {
    strings: strings === undefined ? [] : readSharedStrings(bytesOf(strings), strings),
    styles: new CellStyles(styles === undefined ? [plainStyle] : readStyles(bytesOf(styles), styles, colors)),
  };
}
