import type { Text } from "../../lang";
import { fieldOf, type FieldId } from "../../orders/fields";

/** Money that columns of an order sheet, or the log of exceptions, keep. */
export interface CostKind {
  readonly id: string;
  readonly label: Text;
  readonly from: "orders" | "exceptions";
  readonly field: FieldId;
  /** Counted where the row keeps none of this. */
  readonly unless?: FieldId;
}

export const costKinds: readonly CostKind[] = [
  { id: "extraFreight", label: fieldOf("extraFreight").label, from: "orders", field: "extraFreight" },
  { id: "reworkCost", label: fieldOf("reworkCost").label, from: "orders", field: "reworkCost" },
  { id: "loss", label: { "zh-CN": "异常损失", en: "Losses" }, from: "exceptions", field: "lossAmount" },
  {
    id: "loggedRework",
    label: { "zh-CN": "异常返工费", en: "Rework in the log" },
    from: "exceptions",
    field: "reworkCost",
    unless: "lossAmount",
  },
  { id: "freightCost", label: fieldOf("freightCost").label, from: "orders", field: "freightCost" },
];
