import { asChoice, asImplemented, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import { type Area, columnNumbers, intersection, rowNumbers } from "../model/areas";
import { cellOf, usedArea } from "../model/cells";
import { isRowHidden } from "../model/filter";
import type { Cell, Sheet } from "../model/workbook";
import { valueType } from "./range-cells";

const kinds = ["Visible", "Blanks", "Constants", "Formulas"] as const;
const valueKinds = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

/** The cells of an area of one kind, as blocks from top to bottom; empty when there are none. */
export function specialAreas(sheet: Sheet, area: Area, kind: unknown, valueKind: unknown): readonly Area[] {
  const asked = asImplemented(kind, kinds);
  if (asked === "Visible") return visibleAreas(sheet, area);
  const used = usedArea(sheet, false);
  const within = used && intersection(used, area);
  if (!within) return [];
  const values = asChoice(valueKind, valueKinds, "All");
  return cellBlocks(within, (row, column) => isKind(cellOf(sheet, row, column), asked, values));
}

function isKind(
  cell: Cell | null,
  kind: "Blanks" | "Constants" | "Formulas",
  values: (typeof valueKinds)[number],
): boolean {
  const isBlank = isAbsent(cell?.value) && isAbsent(cell?.formula);
  if (kind === "Blanks" || !cell || isBlank) return kind === "Blanks" && isBlank;
  if ((cell.formula !== null) !== (kind === "Formulas")) return false;
  const types = {
    All: null,
    Errors: "Error",
    Logical: "Boolean",
    Numbers: "Double",
    Text: "String",
  } as const;
  return types[values] === null || types[values] === valueType(cell.value);
}

/** Shown rows and columns, as blocks of neighbouring ones. */
function visibleAreas(sheet: Sheet, area: Area): readonly Area[] {
  const rows = runs(rowNumbers(area), (row) => !isRowHidden(sheet, row));
  const columns = runs(columnNumbers(area), (column) => !sheet.hiddenColumns.has(column));
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => ({ firstRow, lastRow, firstColumn, lastColumn })),
  );
}

/** Neighbouring cells of a row as one block; a block of the same columns in the next row joins it. */
function cellBlocks(area: Area, wanted: (row: number, column: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const row of rowNumbers(area)) {
    const found = runs(columnNumbers(area), (column) => wanted(row, column));
    const next = found.map(([firstColumn, lastColumn]) => {
      const above = open.find(
        (block) => block.firstColumn === firstColumn && block.lastColumn === lastColumn,
      );
      return { firstRow: above?.firstRow ?? row, lastRow: row, firstColumn, lastColumn };
    });
    done.push(
      ...open.filter(
        (block) =>
          !next.some(
            (grown) =>
              grown.firstRow === block.firstRow &&
              grown.firstColumn === block.firstColumn &&
              grown.lastColumn === block.lastColumn,
          ),
      ),
    );
    open = next;
  }
  return [...done, ...open];
}

/** First and last of each run of wanted numbers. */
function runs(numbers: Iterable<number>, wanted: (number: number) => boolean): readonly [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    if (!wanted(number)) continue;
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** @throws HostError ItemNotFound when there is none */
export function someAreas(areas: readonly Area[]): readonly Area[] {
  if (areas.length === 0) throw hostError("ItemNotFound", "no such cells");
  return areas;
}
