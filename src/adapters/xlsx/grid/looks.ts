import { plainLook, type BorderLine, type Borders, type CellLook } from "../../../app/grid-book";
import { readStyleTables, type NamedColor } from "../read/styles/style-tables";
import { colorsOf, readStyles } from "../read/styles/styles";
import { readLookTables, type NamedBorders } from "./look-tables";

type Shown = (color: NamedColor | null) => string | null;

function bordersOf(named: NamedBorders | undefined, shown: Shown): Borders {
  const lines = [...(named?.lines ?? [])].map(([side, { style, color }]): [string, BorderLine] => [
    side,
    { style, color: shown(color) },
  ]);
  return Object.fromEntries(lines);
}

/**
 * The full looks of a workbook's cells, by the index cells name.
 * @param theme - theme colours in the order cells name them
 * @throws FileProblem `damaged`, `tooManyStyles`
 */
export function readLooks(part: Uint8Array, where: string, theme: readonly string[]): CellLook[] {
  const { fonts, borders, formats } = readLookTables(part, where);
  const shown = colorsOf(readStyleTables(part, where), theme);
  const shownBorders = borders.map((named) => bordersOf(named, shown));
  return readStyles(part, where, theme).map((style, index): CellLook => {
    const format = formats[index];
    if (!format) return { ...plainLook, ...style };
    return {
      ...plainLook,
      ...style,
      ...fonts[format.font],
      ...format.placing,
      borders: shownBorders[format.border] ?? {},
    };
  });
}
