import { monthText } from "../../dates/day";
import { readStateWord } from "../../orders/values/state-words";
import type { MatrixClause } from "../../responsibility/clauses";
import { clauseOf } from "../../responsibility/matrix";
import { suggestClauses } from "../../responsibility/suggest-clauses";
import { rowsOfKind } from "../desk/all-rows";
import type { Desk, Line } from "../desk/desk";
import { numberAt, textAt, type LineAt } from "../desk/line-values";

/** One accident: a row of the log of exceptions, or an order line with an exception. */
export interface Accident<L extends LineAt = Line> {
  readonly line: L;
  /** What is written of the exception and the complaint. */
  readonly words: string;
  /** The clause written in the row; null where none is, or none the matrix has. */
  readonly decided: MatrixClause | null;
  /** A clause is written that the matrix does not have. */
  readonly unknownClause: string | null;
  /** Clauses the words point to; empty where they point to none. */
  readonly suggested: readonly MatrixClause[];
  /** NaN where no loss is written. */
  readonly loss: number;
}

/** What is written of an exception and a complaint; empty for a word that says there is none. */
export function accidentWords(line: LineAt): string {
  return (["exception", "complaint"] as const)
    .flatMap((field) => textAt(line, field) ?? [])
    .filter((text) => readStateWord(text) !== "none")
    .join("；");
}

export function accidentOf<L extends LineAt>(line: L): Accident<L> {
  const words = accidentWords(line);
  const written = textAt(line, "clause");
  const decided = written === null ? null : clauseOf(written);
  return {
    line,
    words,
    decided,
    unknownClause: decided === null ? written : null,
    suggested: suggestClauses([textAt(line, "exceptionType") ?? "", words].join(" ")),
    loss: numberAt(line, lossField(line)),
  };
}

/** Where the loss of an accident stands: the cost of rework is the whole of it where no loss is written. */
export function lossField(line: LineAt): "lossAmount" | "reworkCost" {
  const isRework = !(numberAt(line, "lossAmount") > 0) && numberAt(line, "reworkCost") > 0;
  return isRework ? "reworkCost" : "lossAmount";
}

/** Every row of the logs of exceptions that says something. */
export function loggedAccidents(desk: Desk): readonly Accident[] {
  return accidentsIn(rowsOfKind(desk, "exceptions"));
}

/** The rows of a log that say something. */
export function accidentsIn<L extends LineAt>(rows: readonly L[]): readonly Accident<L>[] {
  return rows
    .map((line) => accidentOf(line))
    .filter(
      ({ words, decided, unknownClause }) => words !== "" || decided !== null || unknownClause !== null,
    );
}

/** The accidents a finding is due for: not closed by the day, or of its month; all of them of chosen orders. */
export function accidentsToFind(desk: Desk): readonly Accident[] {
  return loggedAccidents(desk).filter(({ line }) => {
    const closed = numberAt(line, "closedDate");
    const isOpen = Number.isNaN(closed) || closed > desk.date;
    return desk.chosen !== null || isOpen || monthText(numberAt(line, "openedDate")) === monthText(desk.date);
  });
}
