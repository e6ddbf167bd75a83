export interface Rectangle {
  readonly lengthMm: number;
  readonly widthMm: number;
}

/**
 * Cartons in the fullest layer of full straight rows: every row runs from end to end, and rows of straight and of
 * turned cartons stand side by side. Loaders can lay it by eye. A cleverer pattern may hold a few cartons more
 * (60×40 cm in a 20GP: 52 a layer, not 51), so the layer is a number that fits, not a proof that no more does.
 *
 * @param carton - its base as it stands
 */
export function fullestLayer({ lengthMm, widthMm }: Rectangle, floor: Rectangle): number {
  return Math.max(
    fullestRows(lengthMm, widthMm, floor.lengthMm, floor.widthMm),
    fullestRows(lengthMm, widthMm, floor.widthMm, floor.lengthMm),
  );
}

/** Tries every number of turned rows of a length and fills the rest of the floor across with straight ones. */
function fullestRows(lengthMm: number, widthMm: number, rowMm: number, acrossMm: number): number {
  const perStraight = Math.floor(rowMm / lengthMm);
  const perTurned = Math.floor(rowMm / widthMm);
  let fullest = 0;
  for (let turned = 0; turned * lengthMm <= acrossMm; turned += 1) {
    const straight = Math.floor((acrossMm - turned * lengthMm) / widthMm);
    fullest = Math.max(fullest, straight * perStraight + turned * perTurned);
  }
  return fullest;
}
