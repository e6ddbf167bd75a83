import type { CellStyle, ColumnCells, SheetCells } from "../sheet/cells";
import { huesOf } from "./hues";

/** How the cells of one row look, as far as most of them look the same. */
export interface RowSigns {
  /** Every cell with a value is struck through. */
  readonly struck: boolean;
  /** Fill most of the cells share, `RRGGBB`; null for none, white, or no agreement. */
  readonly fill: string | null;
  /** Colour most of the cells' letters share; null for automatic, black, white, or no agreement. */
  readonly fontColor: string | null;
}

/** Share of a row's cells that must agree for the row to carry their colour. */
const agreement = 0.6;

/**
 * The signs each row carries, by its cells with a value in the given columns.
 *
 * @returns null when no style of the sheet has a colour or a strikethrough
 */
export function rowSigns(
  sheet: SheetCells,
  rows: Int32Array,
  columns: readonly number[],
): readonly RowSigns[] | null {
  const signs = sheet.styles.map(styleSigns);
  if (!signs.some(({ struck, fill, fontColor }) => struck || fill !== null || fontColor !== null))
    return null;
  const cells = columns.flatMap((column) => sheet.columns[column] ?? []);
  return Array.from(rows, (row) => signsOfRow(cells, signs, row));
}

function styleSigns({ struck, fill, fontColor }: CellStyle): RowSigns {
  const seen = (color: string | null) => (color === null ? [] : huesOf(color));
  const [fillHue, fontHue] = [seen(fill)[0], seen(fontColor)[0]];
  return {
    struck,
    fill: fillHue === undefined ? null : fill,
    fontColor: fontHue === undefined || fontHue === "black" ? null : fontColor,
  };
}

function signsOfRow(columns: readonly ColumnCells[], signs: readonly RowSigns[], row: number): RowSigns {
  const fills = new Map<string, number>();
  const fontColors = new Map<string, number>();
  let filled = 0;
  let struck = 0;
  for (const { values, styles } of columns) {
    const value = values[row - 1] ?? null;
    if (value === null || value === "") continue;
    filled++;
    const sign = signs[styles[row - 1] ?? 0];
    if (!sign) continue;
    if (sign.struck) struck++;
    if (sign.fill !== null) fills.set(sign.fill, (fills.get(sign.fill) ?? 0) + 1);
    if (sign.fontColor !== null) fontColors.set(sign.fontColor, (fontColors.get(sign.fontColor) ?? 0) + 1);
  }
  return {
    struck: filled > 0 && struck === filled,
    fill: agreed(fills, filled),
    fontColor: agreed(fontColors, filled),
  };
}

function agreed(colors: ReadonlyMap<string, number>, cells: number): string | null {
  for (const [color, count] of colors) if (count >= cells * agreement) return color;
  return null;
}
