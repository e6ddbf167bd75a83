import { isTrue } from "../xml/attributes";
import { type Area, areaAddress, columnOfLetters } from "../../../core";
import type { Edit } from "./edits";
import { insertion } from "./edits";
import {
  attributeOf,
  childrenNamed,
  childrenOf,
  declarationOf,
  prefixedAttributeOf,
  rootOf,
  setAttribute,
  type Element,
} from "./elements";
import { BrokenXml } from "./tags";

/** The parts of a sheet's XML that marking looks at. */
export interface SheetParts {
  readonly root: Element;
  readonly sheetData: Element;
  readonly dimension: Element | null;
  /** Names the drawing that holds the boxes of notes; null when there is none. */
  readonly legacyDrawing: Element | null;
  /** Its relationship. */
  readonly legacyDrawingId: string | null;
  /** Where such a drawing would be named. */
  readonly legacyDrawingAt: number;
  readonly merges: readonly Area[];
  /** Locked cells are not to be changed. */
  readonly isProtected: boolean;
  /** Style of a whole column (0-based), 0 when it has none. */
  readonly columnStyle: (column: number) => number;
}

/** What stands before `legacyDrawing`. Source: ECMA-376 part 1, 18.3.1.99. */
const before = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr " +
    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter " +
    "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing"
  ).split(" "),
);

const areaPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

function areaOf(ref: string): Area | null {
  const [, left, top, right = left, bottom = top] = areaPattern.exec(ref) ?? [];
  if (!left || !right) return null;
  return {
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnOfLetters(left),
    lastColumn: columnOfLetters(right),
  };
}

function mergesOf(text: string, list: Element | undefined): Area[] {
  if (!list) return [];
  return childrenNamed(text, list, "mergeCell").flatMap(
    ({ open }) => areaOf(attributeOf(text, open, "ref") ?? "") ?? [],
  );
}

function columnStyleOf(text: string, list: Element | undefined): SheetParts["columnStyle"] {
  const columns = list ? childrenNamed(text, list, "col") : [];
  const styled = columns.map(({ open }) => ({
    first: Number(attributeOf(text, open, "min")) - 1,
    last: Number(attributeOf(text, open, "max")) - 1,
    style: Number(attributeOf(text, open, "style")) || 0,
  }));
  return (column) => styled.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

export function readSheetParts(text: string): SheetParts {
  const root = rootOf(text);
  const children = [...childrenOf(text, root)];
  const named = (name: string) => children.find(({ open }) => open.name === name);
  const sheetData = named("sheetData");
  if (!sheetData) throw new BrokenXml("no sheetData");
  const legacyDrawing = named("legacyDrawing") ?? null;
  const protection = named("sheetProtection");
  return {
    root,
    sheetData,
    dimension: named("dimension") ?? null,
    legacyDrawing,
    legacyDrawingId: legacyDrawing && prefixedAttributeOf(text, legacyDrawing.open, "id"),
    legacyDrawingAt: children.findLast(({ open }) => before.has(open.name))?.end ?? sheetData.end,
    merges: mergesOf(text, named("mergeCells")),
    isProtected: isTrue(protection ? attributeOf(text, protection.open, "sheet") : null),
    columnStyle: columnStyleOf(text, named("cols")),
  };
}

/** A sheet says which range it uses; cells put outside must be in it. */
export function dimensionEdits(text: string, { dimension }: SheetParts, cells: readonly Area[]): Edit[] {
  const old = dimension && areaOf(attributeOf(text, dimension.open, "ref") ?? "");
  if (!dimension || !old) return [];
  const all = cells.reduce(
    (sum, cell) => ({
      firstRow: Math.min(sum.firstRow, cell.firstRow),
      lastRow: Math.max(sum.lastRow, cell.lastRow),
      firstColumn: Math.min(sum.firstColumn, cell.firstColumn),
      lastColumn: Math.max(sum.lastColumn, cell.lastColumn),
    }),
    old,
  );
  if (areaAddress(all) === areaAddress(old)) return [];
  return [setAttribute(text, dimension.open, "ref", areaAddress(all))];
}

/** The edit that names the drawing with the boxes of notes. */
export function legacyDrawingEdit(text: string, sheet: SheetParts, id: string, relationships: string): Edit {
  const { root, legacyDrawingAt } = sheet;
  const declaration = declarationOf(text, root, "r", relationships);
  return insertion(legacyDrawingAt, `<${root.open.prefix}legacyDrawing${declaration} r:id="${id}"/>`);
}
