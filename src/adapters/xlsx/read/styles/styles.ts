import { type CellStyle, isDateFormat, plainStyle } from "../../../../core";
import { builtinFormat } from "./builtin-formats";
import { indexedColors, tinted } from "./colors";
import { readStyleTables, type NamedColor } from "./style-tables";

/**
 * The cell styles of a workbook, by the index cells name. Patterns other than solid count as a fill of their
 * foreground colour; gradients do not count.
 * @param theme - theme colours in the order cells name them
 * @throws FileProblem `damaged`, `tooManyStyles`
 */
export function readStyles(part: Uint8Array, where: string, theme: readonly string[]): CellStyle[] {
  const tables = readStyleTables(part, where);
  const palette = indexedColors.map((color, at) => tables.palette[at] ?? color);
  const shown = (color: NamedColor | null | undefined): string | null => {
    if (!color) return null;
    const rgb = color.rgb ?? theme[color.theme] ?? palette[color.indexed];
    return rgb === undefined ? null : tinted(rgb, color.tint);
  };
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
