import type { FieldId } from "../../orders/fields";
import type { OrderLines } from "../../orders/lines";
import * as packing from "../../packaging/packing-needs";
import { latestOfTable, type Derived } from "./derived";

export const neededBags: Derived = latestOfTable(packing.neededBags);
export const neededCartons: Derived = latestOfTable((lines: OrderLines) =>
  packing.neededCartons(lines, packing.unitsPerCarton(lines)),
);
export const shipCartons: Derived = latestOfTable((lines: OrderLines) =>
  packing.shipCartons(lines, packing.unitsPerCarton(lines)),
);

/** 1 on every line when nothing on the sheet says what the order quantity counts. */
export const unitAssumed: Derived = ({ count, quantityUnit }) =>
  new Uint8Array(count).fill(quantityUnit.from === "assumed" ? 1 : 0);

/** For a rule's `lacks`: fields without which no line's bags can be worked out. */
export function lacksForBags({ columns, quantityUnit }: OrderLines): readonly FieldId[] {
  switch (quantityUnit.counts) {
    case "bags":
      return [];
    case "pieces":
      return columns.pcsPerBag ? [] : ["pcsPerBag"];
    case "cartons":
      return columns.bagsPerCarton || (columns.pcsPerBag && columns.pcsPerCarton) ? [] : ["bagsPerCarton"];
    default:
      return quantityUnit.counts satisfies never;
  }
}

/** For a rule's `lacks`: fields without which no line's cartons can be worked out. */
export function lacksForCartons({ columns, quantityUnit }: OrderLines): readonly FieldId[] {
  const { counts } = quantityUnit;
  if (counts === "cartons" || columns.pcsPerCarton) return [];
  if (!columns.bagsPerCarton) return ["pcsPerCarton", "bagsPerCarton"];
  return counts === "bags" || columns.pcsPerBag ? [] : ["pcsPerBag"];
}
