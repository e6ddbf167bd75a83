import type { CheckedTable } from "../../check";
import type { Day } from "../../dates/day";
import { teamWorkCalendar } from "../../dates/own-days";
import type { WorkCalendar } from "../../dates/work-calendar";
import { doneLines } from "../../delivery/done-lines";
import type { Lang } from "../../lang";
import type { OrderLines } from "../../orders/lines";
import type { TableKind } from "../../orders/understood";
import { packagingOf, type PackagingColumns } from "../../packaging/packaging";
import type { KeptPlan } from "../../planning/kept-plan";
import { productionNeed, productionNeeds, type ProductionNeed } from "../../planning/production-need";
import type { NeedingTable } from "../../planning/stock-claims";
import { stockSheets, type StockSheets } from "../../planning/stock-sheet";
import type { Finding } from "../../rules/rule";
import { sayIn, type Say } from "../../report/say";
import type { Settings } from "../../settings";
import type { DocumentContext } from "../document";

/** A table a document draws on, with what is worked out once for all of its lines. */
export interface DeskTable {
  readonly lines: OrderLines;
  readonly findings: readonly Finding[];
  /** 1 for a line that is neither done nor cancelled on the document's day. */
  readonly open: Uint8Array;
  readonly packaging: PackagingColumns;
  readonly need: ProductionNeed;
}

/** One line of a table. */
export interface Line {
  readonly table: DeskTable;
  /** From 0. */
  readonly at: number;
}

/** All that a document draws on. */
export interface Desk {
  readonly tables: readonly DeskTable[];
  readonly date: Day;
  readonly lang: Lang;
  readonly say: Say;
  readonly settings: Settings;
  readonly calendar: WorkCalendar;
  /** The workbook says what is in stock: on a sheet of its own, or beside the orders. */
  readonly hasStock: boolean;
  /** The stock sheets; null where there is none with a figure. */
  readonly stock: StockSheets | null;
  /** Order numbers the document is for; null for every order. */
  readonly chosen: ReadonlySet<string> | null;
  /** The plan made before; null where none is kept yet, undefined where none can be kept. */
  readonly lastPlan: KeptPlan | null | undefined;
}

/** @param all - every table there is: those it draws on, the team's calendar and its stock */
export function deskOf(
  tables: readonly CheckedTable[],
  context: DocumentContext,
  all: readonly CheckedTable[] = tables,
): Desk {
  const { date, lang, settings, orders, lastPlan } = context;
  const opened = tables.map((table) => ({ ...table, open: openFlags(table.lines, date) }));
  const stock = stockSheets(all.map(({ lines }) => lines));
  const needs = needsOf(opened, stock);
  return {
    tables: opened.flatMap((table, at) => {
      const need = needs[at];
      const { lines, findings, open } = table;
      return need ? [{ lines, findings, open, packaging: packagingOf(lines), need }] : [];
    }),
    date,
    lang,
    say: sayIn(lang),
    settings,
    calendar: teamWorkCalendar(
      settings,
      all.map(({ lines }) => lines),
    ),
    stock,
    hasStock: stock !== null || tables.some(({ lines }) => lines.columns.stockQty !== undefined),
    chosen: orders ? new Set(orders) : null,
    lastPlan,
  };
}

/** Lines of all tables of orders share the stock sheets; rows of other tables take none of it. */
function needsOf(tables: readonly NeedingTable[], stock: StockSheets | null): readonly ProductionNeed[] {
  const orders = tables.filter(({ lines }) => lines.kind === "orders");
  const ofOrders = new Map(productionNeeds(orders, stock).map((need, at) => [orders[at], need]));
  return tables.map((table) => ofOrders.get(table) ?? productionNeed(table.lines, table.open));
}

function openFlags(lines: OrderLines, date: Day): Uint8Array {
  const { done } = doneLines(lines, date);
  return done.map((isDone, line) => (isDone === 1 || lines.cancelled[line] === 1 ? 0 : 1));
}

export function tablesOfKind({ tables }: Desk, kind: TableKind): readonly DeskTable[] {
  return tables.filter(({ lines }) => lines.kind === kind);
}

/** Open lines of the tables of a kind; of the chosen orders, where some are chosen, every line not cancelled. */
export function linesOfKind(desk: Desk, kind: TableKind): readonly Line[] {
  return tablesOfKind(desk, kind).flatMap((table) => {
    const { open, lines } = table;
    const orderNos = lines.columns.orderNo?.texts;
    const found: Line[] = [];
    for (let at = 0; at < lines.count; at += 1) {
      const meant = desk.chosen
        ? lines.cancelled[at] === 0 && desk.chosen.has(orderNos?.[at] ?? "")
        : open[at] === 1;
      if (meant) found.push({ table, at });
    }
    return found;
  });
}
