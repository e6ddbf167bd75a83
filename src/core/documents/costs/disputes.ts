import { chargeOf, type Charge } from "../../money/charge";
import { costEntries, type CostEntry, type ToldTwice } from "../../money/cost-entries";
import { disputedSources } from "../../money/cost-sources";
import { foldText } from "../../orders/values/fold";
import type { Desk, Line } from "../desk/desk";
import { grouped } from "../desk/grouped";
import { numberAt, wordsAt } from "../desk/line-values";
import { costRows, type CostRow } from "./cost-rows";

/** A cost that somebody has to bear. */
export interface Dispute extends CostRow<Charge> {
  readonly isSettled: boolean;
}

/** The costs of one who bears them, in one currency. */
export interface BearerSum {
  readonly bearer: string | null;
  readonly currency: string;
  readonly settled: readonly Dispute[];
  readonly open: readonly Dispute[];
}

export interface Disputes {
  readonly disputes: readonly Dispute[];
  readonly toldTwice: readonly ToldTwice[];
}

/** Extra freight, rework and losses of the desk's rows, with who is named for them and whether that is settled. */
export function disputesOf(desk: Desk): Disputes {
  const { entries, toldTwice } = costEntries(
    desk.tables.map(({ lines }) => lines),
    disputedSources,
  );
  const isMeant = ({ orderNo }: CostEntry) => !desk.chosen || desk.chosen.has(orderNo);
  const charges = entries.filter(isMeant).map((entry) => chargeOf(entry, desk.lang));
  return {
    disputes: costRows(desk, charges).map((row) => ({ ...row, isSettled: isSettled(row.line, desk) })),
    toldTwice: toldTwice.filter(({ entry }) => isMeant(entry)),
  };
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
