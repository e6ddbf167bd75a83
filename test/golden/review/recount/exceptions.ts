import { isWorkday } from "chinese-days";
import type { PlainLine } from "../plain-cells";
import { byName, dayAfter, dayIn, wordsOf, type LogSheets } from "./log-sheets";

const opened = (line: PlainLine) => dayIn(line, "发生日期") ?? "";

function workdays(from: string, to: string): number {
  let count = 0;
  for (let day = dayAfter(from, 1); day <= to; day = dayAfter(day, 1)) if (isWorkday(day)) count += 1;
  return count;
}

/** Mean working days to close of the rows that are closed by the as-of date. */
function meanToClose(lines: readonly PlainLine[], asOf: string): number | null {
  const days = lines.flatMap((line) => {
    const closed = dayIn(line, "关闭日期");
    return closed !== null && closed <= asOf ? [workdays(opened(line), closed)] : [];
  });
  return days.length > 0 ? days.reduce((sum, each) => sum + each, 0) / days.length : null;
}

/** Name, count, share, share so far, open and mean days to close; the commonest first, the total last. */
export function exceptionsBy(header: string, { of, month, asOf }: LogSheets) {
  const ofMonth = of("异常台账").filter((line) => opened(line).startsWith(month));
  const row = (name: string, own: readonly PlainLine[], soFar: number | null) => [
    name,
    own.length,
    own.length / ofMonth.length,
    soFar === null ? null : soFar / ofMonth.length,
    own.filter((line) => dayIn(line, "关闭日期") === null).length,
    meanToClose(own, asOf),
  ];
  let counted = 0;
  return [
    ...[...byName(ofMonth, (line) => wordsOf(line, header) ?? "（未填）")]
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([name, own]) => row(name, own, (counted += own.length))),
    row("合计", ofMonth, null),
  ];
}

/** The figures of exceptions. */
export function exceptionFigures({ of, month, asOf }: LogSheets) {
  const log = of("异常台账");
  const ofMonth = log.filter((line) => opened(line).startsWith(month));
  const isComplaint = (line: PlainLine) =>
    wordsOf(line, "客户投诉内容") !== null || (wordsOf(line, "异常描述") ?? "").includes("索赔");
  return {
    exceptions: ofMonth.length,
    complaints: ofMonth.filter(isComplaint).length,
    openExceptions: log.filter((line) => dayIn(line, "关闭日期") === null).length,
    exceptionDays: meanToClose(
      log.filter((line) => dayIn(line, "关闭日期")?.startsWith(month)),
      asOf,
    ),
  };
}
