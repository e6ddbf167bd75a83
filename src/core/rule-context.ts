import type { Day } from "./dates/day";
import { teamWorkCalendar } from "./dates/own-days";
import type { OrderLines } from "./orders/lines";
import { stockSheets } from "./planning/stock-sheet";
import type { Settings } from "./settings";
import type { RuleContext } from "./rules/rule";

/**
 * What the rules may know beside a line: the team's settings, its calendar sheets, its stock sheets and its sheets of payments.
 *
 * @param tables - every table of the workbook
 */
export function ruleContextOf(asOf: Day, settings: Settings, tables: readonly OrderLines[]): RuleContext {
  return {
    asOf,
    settings,
    calendar: teamWorkCalendar(settings, tables),
    stock: { sheets: stockSheets(tables), tables: tables.filter(({ kind }) => kind === "orders") },
    payments: tables.filter(({ kind }) => kind === "payments"),
  };
}
