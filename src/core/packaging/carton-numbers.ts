/** Goods that are packed for themselves; NaN is unknown. */
export interface PackedGoods {
  readonly quantity: number;
  readonly perCarton: number;
  readonly cartons: number;
  /** What the last carton holds. */
  readonly lastHolds: number;
}

/** Cartons with consecutive numbers that hold the same. */
export interface CartonRun {
  /** Index of the goods. */
  readonly goods: number;
  /** First and last carton number; NaN for goods whose cartons are unknown. */
  readonly first: number;
  readonly last: number;
  readonly cartons: number;
  /** What each of them holds; NaN where unknown. */
  readonly holds: number;
  readonly quantity: number;
}

/**
 * Numbers the cartons of a shipment from 1 on, goods after goods: full cartons first, then the last one where it is
 * not full. Goods whose cartons are unknown come last and get no numbers.
 *
 * Source: domain.md, section 5: 10,000 at 24 a carton are 416 full ones and one of 16.
 */
export function cartonRuns(goods: readonly PackedGoods[]): readonly CartonRun[] {
  let next = 1;
  const numbered: CartonRun[] = [];
  const unknown: CartonRun[] = [];
  const run = (at: number, cartons: number, holds: number, quantity: number) => {
    numbered.push({ goods: at, first: next, last: next + cartons - 1, cartons, holds, quantity });
    next += cartons;
  };
  goods.forEach(({ quantity, perCarton, cartons, lastHolds }, at) => {
    if (cartons === 0) return;
    if (!(cartons > 0)) {
      const none = Number.NaN;
      unknown.push({ goods: at, first: none, last: none, cartons: none, holds: none, quantity });
    } else if (Number.isNaN(lastHolds)) run(at, cartons, Number.NaN, quantity);
    else {
      const full = lastHolds === perCarton ? cartons : cartons - 1;
      if (full > 0) run(at, full, perCarton, full * perCarton);
      if (full < cartons) run(at, 1, lastHolds, lastHolds);
    }
  });
  return [...numbered, ...unknown];
}
