import type { Delivery } from "../../delivery/delivery";
import { deliveryOf } from "../../delivery/delivery-of";
import type { Desk, DeskTable } from "./desk";

/** How a table's lines stand on the document's day, without regard to what endangers them. */
export function tableDelivery({ date, settings, calendar }: Desk, { lines }: DeskTable): Delivery {
  return deliveryOf(lines, { asOf: date, settings, calendar }, new Uint8Array(lines.count));
}
