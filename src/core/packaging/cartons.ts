import { unitsNeeded } from "./units-needed";

/**
 * Cartons needed to ship a quantity.
 *
 * @param pieces - pieces (or bags, if `perCarton` counts bags), 0 or more
 * @param perCarton - how many of them one full carton holds, 1 or more
 * @returns whole cartons; the last may be part full
 * @throws RangeError when a figure is out of its range or not a number
 * Source: domain.md, section 2, duty 7: 10,000 at 24 a carton are 417.
 */
export function cartonsNeeded(pieces: number, perCarton: number): number {
  return unitsNeeded(pieces, perCarton);
}

/**
 * What the last of the cartons needed holds: `perCarton` when all are full, 0 when there is nothing to ship.
 * Parameters and errors as in `cartonsNeeded`. 10,000 at 24 a carton leave 16.
 */
export function lastCarton(pieces: number, perCarton: number): number {
  const cartons = cartonsNeeded(pieces, perCarton);
  const rest = cartons === 0 ? 0 : pieces - (cartons - 1) * perCarton;
  return Number.isInteger(rest) ? rest : Number(rest.toPrecision(certainFigures));
}

/** Figures of a difference that the crumbs of its calculation do not reach. */
const certainFigures = 10;
