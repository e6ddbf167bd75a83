import { numberAt, textAt, type LineAt } from "../documents/desk/line-values";
import { foldText } from "../orders/values/fold";
import type { ClauseCode } from "../responsibility/clauses";
import { clauseOf } from "../responsibility/matrix";
import { isClerk, partyOf, type Party } from "./parties";

/** Why a late line is not counted against its clerk, and the row that says so. */
export type Excuse = { readonly row: LineAt } & (
  | { readonly kind: "clause"; readonly code: ClauseCode }
  | { readonly kind: "responsible"; readonly who: string }
  | { readonly kind: "cause"; readonly party: Party; readonly words: string }
  /** Packaging and material were there, the plan would have kept the date, production ended after it. */
  | { readonly kind: "producedLate"; readonly days: number }
);

/**
 * Why a late line is not its clerk's; null where nothing says so, or something says that it is. A decided clause, else
 * who is named responsible, else the words of the cause decide; what speaks of the clerk anywhere keeps the line.
 *
 * @param records - rows of the log of exceptions that are about the line
 */
export function excuseOf(line: LineAt, clerk: string, records: readonly LineAt[]): Excuse | null {
  const verdicts = [...records, line].map((row) => verdictOf(row, line, clerk));
  if (verdicts.includes("clerk")) return null;
  return (
    verdicts.find((verdict): verdict is Excuse => typeof verdict === "object" && verdict !== null) ??
    producedLate(line)
  );
}

function verdictOf(row: LineAt, line: LineAt, clerk: string): Excuse | "clerk" | null {
  const clause = clauseOf(textAt(row, "clause") ?? "");
  if (clause) return "clerk" in clause.answers ? "clerk" : { row, kind: "clause", code: clause.code };
  const words = (["cause", "exception", "complaint"] as const).flatMap((field) => textAt(row, field) ?? []);
  if (words.length === 0) return null;
  const who = foldText(textAt(row, "responsible") ?? "");
  if (who !== "") return isClerk(who, clerk) ? "clerk" : { row, kind: "responsible", who };
  for (const text of words) {
    const party = partyOf(text);
    if (party === "clerk" || (party === "material" && textAt(line, "specialMaterial") !== null))
      return "clerk";
    if (party !== null) return { row, kind: "cause", party, words: text };
  }
  return null;
}

const arrivals = ["bagArrivalDate", "cartonArrivalDate", "materialArrivalDate"] as const;

function producedLate(line: LineAt): Excuse | null {
  const due = numberAt(line, "requiredDate");
  const start = numberAt(line, "prodStartPlan");
  const ended = numberAt(line, "prodEndActual");
  const kept = arrivals.filter((field) => line.table.lines.columns[field] !== undefined);
  const wasThere = kept.length > 0 && kept.every((field) => numberAt(line, field) <= start);
  if (!wasThere || !(numberAt(line, "prodEndPlan") <= due) || !(ended > due)) return null;
  return { row: line, kind: "producedLate", days: ended - due };
}
