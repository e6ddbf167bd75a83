import type { Day } from "../../dates/day";
import { foldText } from "../../orders/values/fold";
import { tablesOfKind, type Desk, type Line } from "../desk/desk";
import { numberAt, textAt } from "../desk/line-values";

/** Something that went wrong: a row of the log, or an order line that names it. */
export interface ExceptionItem {
  readonly line: Line;
  readonly type: string | null;
  readonly cause: string | null;
  /** NaN where not said. */
  readonly opened: Day;
  /** NaN while open, or where not said. */
  readonly closed: Day;
  readonly isOpen: boolean;
  /** Working days from opening to closing, or to the document's day; NaN where the opening is not said. */
  readonly workdays: number;
  readonly isGrave: boolean;
}

/** Words of a severity, a type or a complaint that take an exception up at once. Source: domain.md, section 3, 8. */
const grave = /严重|重大|批量|紧急|grave|critical|severe|major|high/i;

/** Every exception of the workbook that is not after the document's day. */
export function exceptionItems(desk: Desk): readonly ExceptionItem[] {
  const lines = (["exceptions", "orders"] as const).flatMap((kind) =>
    tablesOfKind(desk, kind).flatMap((table) =>
      Array.from({ length: table.lines.count }, (_, at) => ({ table, at })),
    ),
  );
  return lines
    .filter((line) => textAt(line, "exception") !== null || textAt(line, "complaint") !== null)
    .filter((line) => !(numberAt(line, "openedDate") > desk.date))
    .map((line) => itemOf(line, desk));
}

function itemOf(line: Line, { date, calendar }: Desk): ExceptionItem {
  const opened = numberAt(line, "openedDate");
  const written = numberAt(line, "closedDate");
  const closed = written <= date ? written : Number.NaN;
  const words = [textAt(line, "severity"), textAt(line, "exceptionType"), textAt(line, "complaint")];
  return {
    line,
    type: named(line, "exceptionType"),
    cause: named(line, "cause"),
    opened,
    closed,
    isOpen: Number.isNaN(closed) && !isOver(line),
    workdays: calendar.workdaysBetween(opened, Number.isNaN(closed) ? date : closed),
    isGrave: words.some((text) => text !== null && grave.test(text)),
  };
}

/** Words stand in place of the day of closing; or it is an order line that is done or cancelled. */
function isOver({ table: { lines, open }, at }: Line): boolean {
  return lines.columns.closedDate?.words.has(at) === true || (lines.kind === "orders" && open[at] !== 1);
}

function named(line: Line, field: "exceptionType" | "cause"): string | null {
  const text = foldText(textAt(line, field) ?? "");
  return text === "" ? null : text;
}
