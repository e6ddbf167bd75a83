import type { Day } from "../../dates/day";
import { grouped } from "../../documents/desk/grouped";
import type { Month } from "../month";
import type { ReviewException } from "./month-exceptions";

/** One cause of one type of exception that came back. */
export interface RepeatedCause {
  readonly type: string;
  readonly cause: string;
  readonly inMonth: number;
  /** In the twelve months that end with the month. */
  readonly inYear: number;
  readonly latest: Day;
}

/**
 * Causes of the month that occurred more than once in its twelve months for the same type, the most frequent first.
 *
 * @param months - oldest first; the last twelve count
 */
export function repeatedCauses(
  dated: readonly ReviewException[],
  months: readonly Month[],
): readonly RepeatedCause[] {
  const month = months.at(-1);
  const from = months.at(-12)?.first ?? month?.first;
  if (!month || from === undefined) return [];
  const known = dated.flatMap(({ type, cause, day }) =>
    type !== null && cause !== null && day >= from && day <= month.last ? [{ type, cause, day }] : [],
  );
  return [...grouped(known, ({ type, cause }) => JSON.stringify([type, cause])).values()]
    .flatMap((own): readonly RepeatedCause[] => {
      const [first] = own;
      const inMonth = own.filter(({ day }) => day >= month.first).length;
      if (!first || own.length < 2 || inMonth === 0) return [];
      const latest = Math.max(...own.map(({ day }) => day));
      return [{ type: first.type, cause: first.cause, inMonth, inYear: own.length, latest }];
    })
    .sort((a, b) => b.inMonth - a.inMonth || b.inYear - a.inYear || b.latest - a.latest);
}
