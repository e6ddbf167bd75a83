import { type CellStyle, isDateFormat, plainStyle } from "../../../../core";
import { builtinFormat } from "./builtin-formats";
import { indexedColors, tinted } from "./colors";
import { readStyleTables, type NamedColor, type StyleTables } from "./style-tables";

/**
 * How colours named in a workbook look, as `RRGGBB`; null for none and for automatic.
 * @param theme - theme colours in the order cells name them
 */
export function colorsOf(
  tables: Pick<StyleTables, "palette">,
  theme: readonly string[],
): (color: NamedColor | null | undefined) => string | null {
  const palette = indexedColors.map((color, at) => tables.palette[at] ?? color);
  return (color) => {
    if (!color) return null;
    const rgb = color.rgb ?? theme[color.theme] ?? palette[color.indexed];
    return rgb === undefined ? null : tinted(rgb, color.tint);
  };
}

/**
 * The cell styles of a workbook, by the index cells name. Patterns other than solid count as a fill of their
 * foreground colour; gradients do not count.
 * @param theme - theme colours in the order cells name them
 * @throws FileProblem `damaged`, `tooManyStyles`
 */
export function readStyles(part: Uint8Array, where: string, theme: readonly string[]): CellStyle[] {
  const tables = readStyleTables(part, where);
  const shown = colorsOf(tables, theme);
  const dates = new Map<string, boolean>();
  const isDate = (code: string): boolean => {
    const seen = dates.get(code) ?? isDateFormat(code);
    dates.set(code, seen);
    return seen;
  };
  const styles = tables.cellFormats.map(({ formatId, font, fill }): CellStyle => {
    const numberFormat = tables.formats.get(formatId) ?? builtinFormat(formatId);
    const { bold = false, struck = false, color = null } = tables.fonts[font] ?? {};
    const paint = tables.fills[fill];
    return {
      numberFormat,
      isDate: isDate(numberFormat),
      struck,
      fill: paint?.painted ? shown(paint.color) : null,
      fontColor: shown(color),
      bold,
    };
  });
  return styles.length > 0 ? styles : [plainStyle];
}
