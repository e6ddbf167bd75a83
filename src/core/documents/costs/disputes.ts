import { costEntries } from "../../money/cost-entries";
import { disputedSources } from "../../money/cost-sources";
import { currencyOf } from "../../money/currency";
import { foldText } from "../../orders/values/fold";
import { clauseOf } from "../../responsibility/matrix";
import { roleNames, type Role } from "../../responsibility/clause";
import type { Desk, Line } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { numberAt, textAt, wordsAt } from "../desk/line-values";
import { costRows, type CostRow } from "./cost-rows";

/** A cost that somebody has to bear. */
export interface Dispute extends CostRow {
  /** Null where nobody is named. */
  readonly bearer: string | null;
  readonly isSettled: boolean;
}

/** The costs of one who bears them, in one currency. */
export interface BearerSum {
  readonly bearer: string | null;
  readonly currency: string;
  readonly settled: readonly Dispute[];
  readonly open: readonly Dispute[];
}

/** Extra freight, rework and losses of the desk's rows, with who is named for them and whether that is settled. */
export function disputesOf(desk: Desk): readonly Dispute[] {
  const { entries } = costEntries(
    desk.tables.map(({ lines }) => lines),
    disputedSources,
  );
  return costRows(desk, entries)
    .filter(({ orderNo }) => !desk.chosen || desk.chosen.has(orderNo))
    .map((row) => ({
      ...row,
      currency: row.currency || currencyOf(textAt(row.line, "currency")),
      bearer: bearerOf(row.line, desk),
      isSettled: isSettled(row.line, desk),
    }));
}

/** Who is named: as bearing it, else as responsible, else by the clause decided. */
function bearerOf(line: Line, { say }: Desk): string | null {
  const named = foldText(textAt(line, "bornBy") ?? textAt(line, "responsible") ?? "");
  if (named !== "") return named;
  const clause = clauseOf(textAt(line, "clause") ?? "");
  if (!clause) return null;
  return (Object.keys(clause.answers) as Role[]).map((role) => say(roleNames[role])).join(" / ");
}

/** A day of settlement that has come, or words that stand for one (`已结清`) and do not say the contrary. */
function isSettled(line: Line, { date }: Desk): boolean {
  if (numberAt(line, "settledDate") <= date) return true;
  const words = wordsAt(line, "settledDate");
  return words !== null && /^(?:已|√|✓|是|ok|yes|settled|paid|done)/i.test(foldText(words));
}

/** Costs by who bears them and currency, the most owed for first; nobody last. */
export function bearerSums(disputes: readonly Dispute[]): readonly BearerSum[] {
  const groups = grouped(disputes, ({ bearer, currency }) => JSON.stringify([bearer, currency]));
  return [...groups.values()]
    .flatMap((own): readonly BearerSum[] => {
      const [first] = own;
      if (!first) return [];
      const [settled, open] = [true, false].map((is) => own.filter(({ isSettled: done }) => done === is));
      return [{ bearer: first.bearer, currency: first.currency, settled: settled ?? [], open: open ?? [] }];
    })
    .sort(
      (a, b) => Number(a.bearer === null) - Number(b.bearer === null) || amountOf(b.open) - amountOf(a.open),
    );
}

/** @returns with two decimals */
export function amountOf(disputes: readonly Dispute[]): number {
  return Math.round(disputes.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;
}
