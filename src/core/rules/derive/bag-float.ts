import type { TextColumn } from "../../orders/lines";
import { bagPlateOf, plateOfProgress, type BagPlate } from "../../packaging/bag-plate";
import { judgedTexts, oncePerTable, type Derived } from "./derived";

const plateCodes = { newPlate: 1, regular: 2 } as const;

/** 1 for a line whose bags are printed from a new plate, see `linePlate`. */
export const newPlate = oncePerTable(({ columns, count }) => {
  const named = codesOf(columns.bagNewPlate, bagPlateOf);
  const shown = codesOf(columns.plateStatus, plateOfProgress);
  const found = new Uint8Array(count);
  for (let line = 0; line < count; line += 1) {
    const code = (named?.[line] ?? 0) || (shown?.[line] ?? 0);
    if (code === plateCodes.newPlate) found[line] = 1;
  }
  return found;
});

/** The share by which a line's bags may differ from the need. A plate not named is taken for a regular one. */
export const bagFloat: Derived = oncePerTable((lines, context) => {
  const { newPlateBagFloat, regularBagFloat } = context.settings;
  const isNew = newPlate(lines, context);
  const floats = new Float64Array(lines.count).fill(regularBagFloat);
  for (let line = 0; line < lines.count; line += 1) if (isNew[line] === 1) floats[line] = newPlateBagFloat;
  return floats;
});

/** One code a line, 0 where the words name no plate; undefined without the column. */
function codesOf(column: TextColumn | undefined, plateOf: (text: string) => BagPlate | null) {
  return (
    column &&
    judgedTexts(column.texts, (text) => {
      const plate = plateOf(text);
      return plate === null ? 0 : plateCodes[plate];
    })
  );
}
