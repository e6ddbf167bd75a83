import type { Notice } from "../../app/session/state";
import type { ChangeOutcome } from "../../app/workbook";
import { cellAddress, sayIn, type Lang } from "../../core";
import { failureTexts, jobNames, noticeTexts, refusalTexts } from "../../i18n/pane-notices";
import { paneTexts } from "../../i18n/pane";

/** Refused cells and chosen orders that are named; the rest are counted. */
const mostNamed = 5;

/** What a notice says; lines after the first name what was refused. */
export function noticeText(notice: Notice, lang: Lang): string {
  const say = sayIn(lang);
  switch (notice.kind) {
    case "checked":
      return say(noticeTexts.checked, { lines: notice.lines, findings: notice.findings });
    case "marked":
      return [
        say(noticeTexts.marked, { cells: notice.cells }),
        ...(notice.withoutNote > 0 ? [say(noticeTexts.withoutNote, { count: notice.withoutNote })] : []),
      ].join("\n");
    case "fixed":
    case "undone":
      return [
        say(noticeTexts[notice.kind], { count: notice.outcome.written.length }),
        ...refusedTexts(notice.outcome, lang),
      ].join("\n");
    case "made":
      return notice.orders === null ? say(noticeTexts.made) : madeForText(notice.orders, lang);
    case "nothingToUndo":
    case "marksCleared":
    case "waived":
    case "unwaived":
    case "saved":
    case "roundKept":
    case "memoryUnreadable":
      return say(noticeTexts[notice.kind]);
    case "failed":
      return say(noticeTexts.failed, {
        job: say(jobNames[notice.job]),
        reason: say(failureTexts[notice.failure.code]),
      });
    default:
      return notice satisfies never;
  }
}

function madeForText(orders: readonly string[], lang: Lang): string {
  const say = sayIn(lang);
  const named = orders.slice(0, mostNamed).join(say(paneTexts.list));
  const more = orders.length - mostNamed;
  return more > 0
    ? say(noticeTexts.madeForMore, { orders: named, count: orders.length })
    : say(noticeTexts.madeFor, { orders: named });
}

function refusedTexts({ refused }: ChangeOutcome, lang: Lang): readonly string[] {
  const say = sayIn(lang);
  if (refused.length === 0) return [];
  const named = refused.slice(0, mostNamed).map(({ change, reason }) => {
    const { sheet, row, column } = change;
    const place = say(paneTexts.cell, { sheet, address: cellAddress(row, column) });
    return say(noticeTexts.refusedCell, { place, reason: say(refusalTexts[reason]) });
  });
  const more = refused.length - named.length;
  return [
    say(noticeTexts.refused, { count: refused.length }),
    ...named,
    ...(more > 0 ? [say(noticeTexts.refusedMore, { count: more })] : []),
  ];
}

export function noticeIntent(notice: Notice): "info" | "success" | "warning" | "error" {
  switch (notice.kind) {
    case "failed":
      return notice.failure.code === "cancelled" ? "info" : "error";
    case "memoryUnreadable":
      return "warning";
    case "fixed":
    case "undone":
      return notice.outcome.refused.length > 0 ? "warning" : "success";
    case "made":
    case "marked":
      return "success";
    default:
      return "info";
  }
}
