import type { Area } from "../../../../core";
import { readRelationships, relatedParts } from "../../read/package/relationships";
import { parseArea } from "../../read/sheet/reference";
import { attributeOf, childOf, childrenOf, rootOf } from "../elements";
import { partText, withPartName, type Package } from "../package";
import { nextTag } from "../tags";
import type { Hold } from "./cell-edit";
import type { FoundCell } from "./walk";

/** Cells that cannot be changed one by one. */
export interface HeldArea {
  readonly area: Area;
  readonly hold: Hold;
}

/** A formula that fills an area. One that stands in a text instead of a cell holds too much, never too little. */
const areaFormula = /<(?:[\w.-]+:)?f\s[^<>]*\bt\s*=\s*["'](?:array|dataTable)["'][^<>]*>/g;

function isSingle({ firstRow, lastRow, firstColumn, lastColumn }: Area): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}

function formulaAreas(text: string): HeldArea[] {
  if (!text.includes("array") && !text.includes("dataTable")) return [];
  return [...text.matchAll(areaFormula)].flatMap(([found]) => {
    const tag = nextTag(found, 0);
    const area = tag && parseArea(attributeOf(found, tag, "ref") ?? "");
    return area && !isSingle(area) ? [{ area, hold: "arrayFormula" as const }] : [];
  });
}

/** The header row of an Excel table: its words stand in the table's part too, and Excel repairs what differs. */
function tableHeader(text: string): HeldArea[] {
  const { open } = rootOf(text);
  const area = parseArea(attributeOf(text, open, "ref") ?? "");
  const headers = Number(attributeOf(text, open, "headerRowCount") ?? 1);
  if (!area || headers === 0) return [];
  return [{ area: { ...area, lastRow: area.firstRow + headers - 1 }, hold: "tableHeader" }];
}

function pivotArea(text: string): HeldArea[] {
  const place = childOf(text, rootOf(text), "location");
  const area = place && parseArea(attributeOf(text, place.open, "ref") ?? "");
  return area ? [{ area, hold: "pivotTable" }] : [];
}

/** The areas of a sheet whose cells cannot be changed one by one. */
export function heldAreas(pack: Package, sheetPart: string, text: string): readonly HeldArea[] {
  const related = readRelationships(pack, sheetPart);
  const look = (kind: string, areas: (text: string) => HeldArea[]) =>
    relatedParts(related, kind).flatMap((part) =>
      withPartName(part, () => areas(partText(pack, part) ?? "<x/>")),
    );
  return [...formulaAreas(text), ...look("table", tableHeader), ...look("pivotTable", pivotArea)];
}

function isInside({ row, column }: FoundCell, area: Area): boolean {
  return (
    area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn
  );
}

/** The formula other cells repeat stands in this cell, for more cells than itself. */
function sharesFormula(text: string, { element }: FoundCell): boolean {
  if (!element || element.open.kind === "empty") return false;
  for (const { open } of childrenOf(text, element)) {
    if (open.name !== "f" || attributeOf(text, open, "t") !== "shared") continue;
    const area = parseArea(attributeOf(text, open, "ref") ?? "");
    if (area && !isSingle(area)) return true;
  }
  return false;
}

/** Why a cell cannot be changed alone; null when it can. */
export function holdOf(text: string, cell: FoundCell, held: readonly HeldArea[]): Hold | null {
  if (sharesFormula(text, cell)) return "sharedFormula";
  return held.find(({ area }) => isInside(cell, area))?.hold ?? null;
}

/** The cell holds a formula of its own. */
export function hasFormula(text: string, { element }: FoundCell): boolean {
  if (!element || element.open.kind === "empty") return false;
  return childOf(text, element, "f") !== null;
}
