import type { FieldId } from "../../orders/fields";
import { atMost, without } from "../../orders/flags";
import { numbersOf } from "../../orders/numbers-of";
import { arrivalOf, arrived, notNeeded } from "./arrivals";
import type { Marked } from "./marks";
import { ahead } from "./progress";

/** Lines that are ahead of production and whose bags are not said to be there by the as-of date. */
export const bagsAwaited: Marked = (lines, context) => {
  const field = (lines.kind === "packagingPurchase" ? "arrivedDate" : "bagArrivalDate") satisfies FieldId;
  const awaited = without(ahead(lines, context), atMost(numbersOf(lines, field), context.asOf));
  for (const [line, text] of lines.columns[field]?.words ?? []) {
    const says = arrivalOf(text);
    if (says === arrived || says === notNeeded) awaited[line] = 0;
  }
  return awaited;
};
