/**
 * A text as it is written to a cell's value. Excel takes what it is given as if it were typed: without the
 * apostrophe `=1+1` would become a formula, `1-2` a date and `TRUE` a truth value. Excel keeps the apostrophe to
 * itself: the cell's value is the text. Nothing is written as nothing.
 */
export function writtenText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** Days between the two ways Excel counts. */
export const days1904 = 1462;

/** A day of January 1904, as the workbook counts. */
export function loadEarlyDay(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load("value");
  return day;
}

/** The workbook counts days from 1904. */
export function countsFrom1904(earlyDay: Excel.FunctionResult<number>): boolean {
  return earlyDay.value === 1;
}
