import type { TextColumn } from "../../orders/lines";
import { bagPlateOf, plateOfProgress, type BagPlate } from "../../packaging/bag-plate";
import type { RuleContext } from "../rule";
import { judgedTexts, oncePerTable } from "./derived";
import type { Marked } from "./marks";

const plateCodes = { newPlate: 1, regular: 2 } as const;

/** Lines whose bags are printed from a new plate, see `linePlate`. */
export const newPlate: Marked = oncePerTable(({ columns, count }) => {
  const named = codesOf(columns.bagNewPlate, bagPlateOf);
  const shown = codesOf(columns.plateStatus, plateOfProgress);
  const found = new Uint8Array(count);
  for (let line = 0; line < count; line += 1) {
    const code = (named?.[line] ?? 0) || (shown?.[line] ?? 0);
    if (code === plateCodes.newPlate) found[line] = 1;
  }
  return found;
});

/**
 * The share by which a line's bags may differ from the need. A plate not named is taken for a regular one.
 *
 * @param isNew - the line's mark of `newPlate`
 */
export function bagFloat(isNew: number, { settings }: Pick<RuleContext, "settings">): number {
  return isNew === 1 ? settings.newPlateBagFloat : settings.regularBagFloat;
}

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
