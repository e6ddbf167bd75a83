import { unpaidLines } from "../../money/unpaid";
import type { FieldId } from "../../orders/fields";
import type { OrderLines } from "../../orders/lines";
import { oneOf } from "../compile/present";
import type { RuleContext } from "../rule";
import { oncePerTable } from "./derived";

/** Money open of lines whose goods may not leave before it is in. */
export const unpaidOf = oncePerTable((lines, { asOf, settings, payments = [] }) =>
  unpaidLines(lines, payments, asOf, settings.holdUnpaidShipments),
);

/** What a table lacks before it can be told what is to be paid, and, where no sheet of payments is kept, what is. */
export function lacksForUnpaid(
  lines: OrderLines,
  { payments = [], settings }: RuleContext,
): readonly FieldId[] {
  const terms = oneOf(
    ...(settings.holdUnpaidShipments ? (["paymentTerms", "balanceDue"] as const) : ["paymentTerms" as const]),
  );
  if (payments.length > 0) return terms(lines);
  return [...terms(lines), ...oneOf("amount", "balanceDue")(lines), ...oneOf("paymentDate")(lines)];
}
