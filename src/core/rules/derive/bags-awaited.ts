import { numbersOf } from "../../orders/numbers-of";
import type { FieldId } from "../../orders/fields";
import { arrivalWords, arrived, notNeeded } from "./arrivals";
import { flags, oncePerTable, type Derived } from "./derived";
import { ahead } from "./progress";

/** 1 for a line that is ahead of production and whose bags are not said to be there by the as-of date. */
export const bagsAwaited: Derived = oncePerTable((lines, context) => {
  const field = (lines.kind === "packagingPurchase" ? "arrivedDate" : "bagArrivalDate") satisfies FieldId;
  const isAhead = ahead(lines, context);
  const said = arrivalWords(field)(lines, context);
  const days = numbersOf(lines, field);
  return flags(lines.count, (line) => {
    const isThere = (days[line] ?? Number.NaN) <= context.asOf;
    return isAhead[line] === 1 && !isThere && said[line] !== arrived && said[line] !== notNeeded;
  });
});
