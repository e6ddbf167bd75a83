import { accidentsIn, lossField, type Accident } from "../../documents/liability/exception-rows";
import { roleSums, type RoleSum } from "../../documents/liability/role-sums";
import { grouped } from "../../documents/desk/grouped";
import { numberAt } from "../../documents/desk/line-values";
import { rowCurrency } from "../../money/row-currency";
import type { Month } from "../month";
import type { ReviewRow, ReviewTable } from "../tables/review-table";

export type ReviewAccident = Accident<ReviewRow>;

/** What one role answers for, its losses in one currency; null where none is named. */
export interface Answering extends RoleSum<ReviewAccident> {
  readonly currency: string | null;
}

export interface Liability {
  readonly roles: readonly Answering[];
  readonly decided: number;
  /** Accidents of the month without a clause. */
  readonly undecided: readonly ReviewAccident[];
}

/**
 * Who answers for the accidents the logs of exceptions name in the month, see `roleSums`; losses of several
 * currencies stand apart. Null where there is no log.
 */
export function monthLiability(others: readonly ReviewTable[], { first, last }: Month): Liability | null {
  const logs = others.filter(({ lines }) => lines.kind === "exceptions");
  if (logs.length === 0) return null;
  const rows = logs.flatMap((table) =>
    Array.from({ length: table.lines.count }, (_, at): ReviewRow => ({ table, at })).filter(
      ({ at }) => table.lines.cancelled[at] === 0,
    ),
  );
  const ofMonth = accidentsIn(rows).filter(({ line }) => {
    const opened = numberAt(line, "openedDate");
    return opened >= first && opened <= last;
  });
  const decided = ofMonth.filter((accident) => accident.decided !== null);
  const roles = [...grouped(decided, lossCurrency)].flatMap(([currency, own]) =>
    roleSums(own).map((sum) => ({ ...sum, currency })),
  );
  return {
    roles: roles.sort((a, b) => b.accidents.length - a.accidents.length),
    decided: decided.length,
    undecided: ofMonth.filter((accident) => accident.decided === null),
  };
}

/** Null where nothing says it. */
export function lossCurrency({ line }: ReviewAccident): string | null {
  return rowCurrency(line.table.lines, lossField(line), line.at) || null;
}
