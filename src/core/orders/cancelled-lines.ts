import type { Habit } from "./habits";
import type { OrderLines } from "./lines";
import { oncePerText } from "./reading/read-cells";
import { foldText } from "./values/fold";

const cancelledStatus =
  /^(?:订单|客户)?(?:已|被)?(?:取消|作废|作廢|撤[单單]|撤[销銷]|注销)(?:订单|了)?$|^(?:order )?(?:cancell?ed|cancel|void(?:ed)?)$/i;

/** 1 for every line whose status says it is cancelled, or whose row carries a sign the legend calls cancelled. */
export function cancelledLines(
  rows: Int32Array,
  status: OrderLines["columns"]["status"],
  habits: readonly Habit[],
): Uint8Array {
  const marked = new Set(
    habits.filter(({ meaning }) => meaning === "cancelled").flatMap((habit) => habit.rows),
  );
  const saysCancelled = oncePerText((text) => cancelledStatus.test(foldText(text)));
  const cancelled = new Uint8Array(rows.length);
  rows.forEach((row, line) => {
    const text = status?.texts[line] ?? null;
    if (marked.has(row) || (text !== null && saysCancelled(text))) cancelled[line] = 1;
  });
  return cancelled;
}
