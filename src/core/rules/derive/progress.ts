import { doneLines } from "../../delivery/done-lines";
import { above, atMost, either, without, zeros } from "../../orders/flags";
import { numbersOf } from "../../orders/numbers-of";
import { oncePerTable } from "./derived";
import type { Marked } from "./marks";

const done: Marked = (lines, { asOf }) => doneLines(lines, asOf).done;

/** Lines that are not done. */
export const open: Marked = oncePerTable((lines, context) => zeros(done(lines, context)));

/** Lines of which something has left the factory by the as-of date. */
export const shipped: Marked = oncePerTable((lines, context) => {
  const dated = atMost(numbersOf(lines, "actualShipDate"), context.asOf);
  const counted = above(numbersOf(lines, "shippedQty"), 0);
  return either(done(lines, context), either(dated, counted));
});

/** Lines that are not done and whose production has not begun: no actual start or finish, nothing produced. */
export const ahead: Marked = oncePerTable((lines, context) => {
  const begun = (["prodStartActual", "prodEndActual", "producedQty"] as const).flatMap((field) =>
    lines.columns[field] ? [above(numbersOf(lines, field), 0)] : [],
  );
  return begun.reduce(without, open(lines, context));
});
