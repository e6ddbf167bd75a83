import type { CheckedTable } from "../../check";
import type { Day } from "../../dates/day";
import { teamWorkCalendar } from "../../dates/own-days";
import type { WorkCalendar } from "../../dates/work-calendar";
import { doneLines } from "../../delivery/done";
import type { Lang } from "../../lang";
import type { OrderLines } from "../../orders/lines";
import type { TableKind } from "../../orders/understood";
import { packagingOf, type PackagingColumns } from "../../packaging/packaging";
import type { KeptPlan } from "../../planning/kept-plan";
import { productionNeed, type ProductionNeed } from "../../planning/production-need";
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
  return {
    tables: tables.map(({ lines, findings }) => {
      const open = openFlags(lines, date);
      return { lines, findings, open, packaging: packagingOf(lines), need: productionNeed(lines, open) };
    }),
    date,
    lang,
    say: sayIn(lang),
    settings,
    calendar: teamWorkCalendar(
      settings,
      all.map(({ lines }) => lines),
    ),
    chosen: orders ? new Set(orders) : null,
    lastPlan,
  };
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
