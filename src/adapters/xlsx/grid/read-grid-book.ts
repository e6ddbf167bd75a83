import { plainLook, type CellLook, type GridBook, type GridSheet } from "../../../app/grid-book";
import { FileProblem } from "../guard/problem";
import { relatedParts, readRelationships, type Relationship } from "../read/package/relationships";
import { readTablePart } from "../read/package/table-part";
import { readWorkbookPart } from "../read/package/workbook-part";
import { eachPartOnce, workbookPartName, worksheetPart } from "../read/read-package";
import { readSharedStrings } from "../read/shared-strings";
import { fullBudget } from "../read/sheet/budget";
import { CellStyles } from "../read/sheet/cell-styles";
import { readStyleTables, type NamedColor } from "../read/styles/style-tables";
import { officeTheme } from "../read/styles/colors";
import { colorsOf } from "../read/styles/styles";
import { readThemeColors } from "../read/styles/theme-part";
import type { Zip } from "../zip/zip";
import { readLooks } from "./looks";
import { readNotes } from "./notes-part";
import { ownSheetNames } from "./own-sheets";
import { readGridSheet } from "./sheet-part";

type BytesOf = (part: string) => Uint8Array;

interface Shared {
  readonly strings: readonly string[];
  readonly styles: CellStyles<CellLook>;
  readonly shown: (color: NamedColor | null) => string | null;
}

function readShared(bytesOf: BytesOf, relationships: readonly Relationship[]): Shared {
  const [strings] = relatedParts(relationships, "sharedStrings");
  const [stylesPart] = relatedParts(relationships, "styles");
  const [theme] = relatedParts(relationships, "theme");
  const colors = theme === undefined ? officeTheme : readThemeColors(bytesOf(theme), theme);
  const styles = stylesPart === undefined ? null : bytesOf(stylesPart);
  const tables = styles ? readStyleTables(styles, stylesPart ?? "") : { palette: [] };
  return {
    strings: strings === undefined ? [] : readSharedStrings(bytesOf(strings), strings),
    styles: new CellStyles(styles ? readLooks(styles, stylesPart ?? "", colors) : [plainLook]),
    shown: colorsOf(tables, colors),
  };
}

/**
 * Reads all that a grid draws from an Excel package that passed the guard; sheets in the order of the tabs, chart,
 * dialog and macro sheets left out. Texts in several fonts are shown in the cell's own.
 * @throws FileProblem
 */
export function readGridBook(zip: Zip): GridBook {
  const bytesOf = eachPartOnce(zip);
  const workbookPart = workbookPartName(zip);
  const workbook = bytesOf(workbookPart);
  const { sheets: entries, date1904 } = readWorkbookPart(workbook, workbookPart);
  const madeByGendan = ownSheetNames(workbook, workbookPart);
  const relationships = readRelationships(zip, workbookPart);
  const { strings, styles, shown } = readShared(bytesOf, relationships);
  const context = { strings, styles, date1904 };
  const budget = fullBudget();
  const sheets = entries.flatMap((entry): GridSheet[] => {
    const part = worksheetPart(entry, relationships);
    if (part === null) return [];
    const { name, hidden } = entry;
    const sheet = readGridSheet(bytesOf(part), part, name, context, budget);
    const own = readRelationships(zip, part);
    return [
      {
        ...sheet,
        name,
        hidden,
        madeByGendan: madeByGendan.has(name),
        tabColor: shown(sheet.tabColor),
        tables: relatedParts(own, "table").flatMap((table) => readTablePart(bytesOf(table), table) ?? []),
        notes: relatedParts(own, "comments").flatMap((notes) => readNotes(bytesOf(notes), notes)),
      },
    ];
  });
  if (sheets.length === 0) throw new FileProblem("noSheets");
  return { sheets, looks: styles.all, date1904 };
}
