import { plainStyle, type Area, type SheetCells } from "../../../core/sheet/cells";
import { FileProblem } from "../guard/problem";
import type { Zip } from "../zip/zip";
import { readRelationships, relatedPart, type Relationship } from "./package/relationships";
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
  const part = relatedPart(readRelationships(zip, ""), "officeDocument");
  if (part === null) throw new FileProblem("notWorkbook");
  return part;
}

/**
 * All worksheets of an Excel package, in the order of the tabs. Chart, dialog and macro sheets are left out.
 * @throws FileProblem
 */
export function readPackage(zip: Zip, workbookPart: string): readonly SheetCells[] {
  const workbook = readWorkbookPart(partBytes(zip, workbookPart), workbookPart);
  const relationships = readRelationships(zip, workbookPart);
  const worksheets = workbook.sheets.flatMap((entry) => {
    const part = worksheetPart(entry, relationships);
    return part === null ? [] : [{ entry, part }];
  });
  if (worksheets.length === 0) throw new FileProblem("noSheets");
  const { date1904 } = workbook;
  const context = { ...readShared(zip, relationships), date1904 };
  const budget = fullBudget();
  const styles = context.styles.all;
  return worksheets.map(({ entry: { name, hidden }, part }) => {
    const sheet = readSheetPart(partBytes(zip, part), part, name, context, budget);
    const { columns, rowCount, merges, hiddenRows, hiddenColumns, autoFilter } = sheet;
    const tableHints = [...(autoFilter ? [autoFilter] : []), ...readTables(zip, part)];
    return {
      name,
      hidden,
      rowCount,
      columns,
      styles,
      merges,
      hiddenRows,
      hiddenColumns,
      date1904,
      tableHints,
    };
  });
}

/** The sheet's part; null for a chart, dialog or macro sheet. */
function worksheetPart(entry: SheetEntry, relationships: readonly Relationship[]): string | null {
  const found = relationships.find(({ id }) => id === entry.relationshipId);
  if (!found) throw new FileProblem("missingPart", { where: entry.name });
  if (found.kind !== "worksheet") return null;
  if (found.part === null) throw new FileProblem("missingPart", { where: entry.name });
  return found.part;
}

function readShared(
  zip: Zip,
  relationships: readonly Relationship[],
): Pick<WorkbookContext, "strings" | "styles"> {
  const strings = relatedPart(relationships, "sharedStrings");
  const styles = relatedPart(relationships, "styles");
  const theme = relatedPart(relationships, "theme");
  const colors = theme === null ? officeTheme : readThemeColors(partBytes(zip, theme), theme);
  return {
    strings: strings === null ? [] : readSharedStrings(partBytes(zip, strings), strings),
    styles: new CellStyles(
      styles === null ? [plainStyle] : readStyles(partBytes(zip, styles), styles, colors),
    ),
  };
}

function readTables(zip: Zip, sheetPart: string): readonly Area[] {
  const parts = readRelationships(zip, sheetPart).flatMap(({ kind, part }) =>
    kind === "table" && part !== null ? [part] : [],
  );
  return parts.flatMap((part) => readTablePart(partBytes(zip, part), part) ?? []);
}

function partBytes(zip: Zip, part: string): Uint8Array {
  const bytes = zip.readPart(part);
  if (bytes === null) throw new FileProblem("missingPart", { where: part });
  return bytes;
}
