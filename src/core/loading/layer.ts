/** Straight rows of cartons that all lie the same way. */
interface Rows {
  readonly rows: number;
  readonly perRow: number;
}

/** One layer of cartons on a floor. */
export interface Layer {
  /** Whether the rows run along the floor's length or across it. */
  readonly run: "lengthways" | "crossways";
  /** Rows whose cartons lie with their length along the row. */
  readonly straight: Rows;
  /** Rows whose cartons are turned by a quarter. */
  readonly turned: Rows;
  readonly cartons: number;
}

export interface Rectangle {
  readonly lengthMm: number;
  readonly widthMm: number;
}

/**
 * The fullest layer of full straight rows: every row runs from end to end, and rows of straight and of turned
 * cartons stand side by side. Loaders can lay it by eye. A cleverer pattern may hold a few cartons more
 * (60×40 cm in a 20GP: 52 a layer, not 51), so the layer is a number that fits, not a proof that no more does.
 *
 * @param carton - its base as it stands
 */
export function fullestLayer(carton: Rectangle, floor: Rectangle): Layer {
  const across = { lengthMm: floor.widthMm, widthMm: floor.lengthMm };
  const lengthways = fullestRows("lengthways", carton, floor, true);
  const crossways = fullestRows("crossways", carton, across, true);
  return crossways.cartons > lengthways.cartons ? crossways : lengthways;
}

/** The fullest layer whose cartons all lie the same way. */
export function fullestLayerOneWay(carton: Rectangle, floor: Rectangle): Layer {
  const quarter = { lengthMm: carton.widthMm, widthMm: carton.lengthMm };
  const straight = fullestRows("lengthways", carton, floor, false);
  const turned = fullestRows("lengthways", quarter, floor, false);
  return turned.cartons > straight.cartons ? turned : straight;
}

/** Tries every number of turned rows and fills the rest of the width with straight ones. */
function fullestRows(run: Layer["run"], carton: Rectangle, floor: Rectangle, mayTurn: boolean): Layer {
  const { lengthMm, widthMm } = carton;
  const perStraight = Math.floor(floor.lengthMm / lengthMm);
  const perTurned = Math.floor(floor.lengthMm / widthMm);
  const mostTurned = mayTurn ? Math.floor(floor.widthMm / lengthMm) : 0;
  let fullest = { turnedRows: 0, straightRows: 0, cartons: -1 };
  for (let turnedRows = 0; turnedRows <= mostTurned; turnedRows += 1) {
    const straightRows = Math.floor((floor.widthMm - turnedRows * lengthMm) / widthMm);
    const cartons = straightRows * perStraight + turnedRows * perTurned;
    if (cartons > fullest.cartons) fullest = { turnedRows, straightRows, cartons };
  }
  return {
    run,
    straight: { rows: fullest.straightRows, perRow: perStraight },
    turned: { rows: fullest.turnedRows, perRow: perTurned },
    cartons: fullest.cartons,
  };
}
