import { bagPlateOf } from "../../packaging/bag-plate";
import { judgedTexts, oncePerTable, type Derived } from "./derived";

/** 1 for a line whose bags are printed from a new plate. */
export const newPlate = oncePerTable(({ columns, count }) =>
  columns.bagNewPlate
    ? judgedTexts(columns.bagNewPlate.texts, (text) => (bagPlateOf(text) === "newPlate" ? 1 : 0))
    : new Float64Array(count),
);

/** The share by which a line's bags may differ from the need. A plate not named is taken for a regular one. */
export const bagFloat: Derived = oncePerTable((lines, context) => {
  const { newPlateBagFloat, regularBagFloat } = context.settings;
  return Float64Array.from(newPlate(lines, context), (isNew) =>
    isNew === 1 ? newPlateBagFloat : regularBagFloat,
  );
});
