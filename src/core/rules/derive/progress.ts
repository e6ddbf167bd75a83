import { doneLines } from "../../delivery/done-lines";
import { numbersOf } from "../../orders/numbers-of";
import { flags, oncePerTable, type Derived } from "./derived";

const done = oncePerTable((lines, { asOf }) => doneLines(lines, asOf).done);

/** 1 for a line that is not done. */
export const open: Derived = oncePerTable((lines, context) => {
  return turned(done(lines, context));
});

/** 1 for 0, and 0 for 1. */
function turned(marked: Uint8Array): Uint8Array {
  const found = new Uint8Array(marked.length);
  for (let line = 0; line < marked.length; line += 1) found[line] = (marked[line] ?? 0) ^ 1;
  return found;
}

/** 1 for a line of which something has left the factory by the as-of date. */
export const shipped: Derived = oncePerTable((lines, context) => {
  const isDone = done(lines, context);
  const dates = numbersOf(lines, "actualShipDate");
  const quantities = numbersOf(lines, "shippedQty");
  return flags(
    lines.count,
    (line) =>
      isDone[line] === 1 ||
      (dates[line] ?? Number.NaN) <= context.asOf ||
      (quantities[line] ?? Number.NaN) > 0,
  );
});

/** 1 for a line that is not done and whose production has not begun: no actual start or finish, nothing produced. */
export const ahead: Derived = oncePerTable((lines, context) => {
  const { prodStartActual, prodEndActual, producedQty } = lines.columns;
  const begun = done(lines, context).slice();
  for (const values of [prodStartActual, prodEndActual, producedQty].flatMap(
    (column) => column?.values ?? [],
  )) {
    for (let line = 0; line < lines.count; line += 1) {
      begun[line] = (begun[line] ?? 0) | Number((values[line] ?? Number.NaN) > 0);
    }
  }
  return turned(begun);
});
