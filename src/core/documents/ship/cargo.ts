import { lastCarton } from "../../packaging/cartons";
import { unitsInCarton } from "../../packaging/per-carton";
import { volumeM3 } from "../../packaging/volume";
import type { Line } from "../desk/desk";
import { numberAt, shipQuantity, sizeAt } from "../desk/line-values";

/** What of a line is to be shipped. NaN is unknown. */
export interface Cargo {
  /** In the unit of the order quantity. */
  readonly quantity: number;
  readonly perCarton: number;
  readonly cartons: number;
  /** What the last carton holds; `perCarton` when all are full. */
  readonly lastHolds: number;
  readonly volumeM3: number;
  readonly weightKg: number;
}

/**
 * The open quantity of an order line in cartons, their volume by outer size and their gross weight; of a row of a
 * dispatch table, the figures the row keeps.
 */
export function cargoOf(line: Line): Cargo {
  return line.table.lines.kind === "dispatch" ? dispatchCargo(line) : orderCargo(line);
}

function dispatchCargo(line: Line): Cargo {
  const shipped = numberAt(line, "shippedQty");
  const cartons = numberAt(line, "cartonCount");
  const size = sizeAt(line, "cartonSize");
  const cbm = numberAt(line, "cbm");
  return {
    quantity: Number.isNaN(shipped) ? numberAt(line, "orderQty") : shipped,
    perCarton: Number.NaN,
    cartons,
    lastHolds: Number.NaN,
    volumeM3: Number.isNaN(cbm) && size ? volumeM3(size, cartons) : cbm,
    weightKg: line.table.packaging.grossWeightKg[line.at] ?? Number.NaN,
  };
}

function orderCargo(line: Line): Cargo {
  const { lines, packaging } = line.table;
  const quantity = shipQuantity(line);
  const all = packaging.shipCartons[line.at] ?? Number.NaN;
  const perCarton = unitsInCarton(
    lines.quantityUnit.counts,
    numberAt(line, "pcsPerBag"),
    numberAt(line, "bagsPerCarton"),
    numberAt(line, "pcsPerCarton"),
  );
  const isWhole = quantity === numberAt(line, "orderQty");
  const counted = Math.ceil(quantity / perCarton);
  const cartons = Number.isNaN(counted) && isWhole ? all : counted;
  const size = sizeAt(line, "cartonSize");
  const weight = packaging.grossWeightKg[line.at] ?? Number.NaN;
  return {
    quantity,
    perCarton,
    cartons,
    lastHolds: quantity >= 0 && perCarton >= 1 ? lastCarton(quantity, perCarton) : Number.NaN,
    volumeM3: size ? volumeM3(size, cartons) : Number.NaN,
    weightKg: all > 0 ? Math.round(((weight * cartons) / all) * 1000) / 1000 : Number.NaN,
  };
}
