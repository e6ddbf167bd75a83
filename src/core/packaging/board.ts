import { foldText } from "../orders/values/fold";

/** Largest height of a flute, in mm. Source: GB/T 6544, corrugated fibreboard. */
const fluteMm: ReadonlyMap<string, number> = new Map([
  ["A", 5],
  ["B", 3],
  ["C", 4],
  ["E", 2],
]);

/** Board of an ordinary export carton, five layers with B and C flute. */
export const usualBoardMm = 7;

const thickestMm = 20;
const flutes = /^([ABCE]{1,3})(?:楞|瓦楞|瓦|坑| ?FLUTE)?$/;
const thickness = /^(\d+(?:\.\d+)?) ?(?:MM|毫米)?$/;

/**
 * Thickness of corrugated board from its flutes (`BC`, `B楞`: the sum of their heights) or its figure (`7`, `6.5mm`).
 *
 * @returns millimetres, above 0 and at most 20; null for any other text
 */
export function boardThicknessMm(text: string): number | null {
  const bare = foldText(text).toUpperCase();
  const letters = flutes.exec(bare)?.[1];
  const mm =
    letters === undefined
      ? Number(thickness.exec(bare)?.[1] ?? Number.NaN)
      : Array.from(letters).reduce((sum, letter) => sum + (fluteMm.get(letter) ?? Number.NaN), 0);
  return mm > 0 && mm <= thickestMm ? mm : null;
}
