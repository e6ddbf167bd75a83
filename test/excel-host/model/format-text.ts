import { type CalendarDate, type Day, calendarDate } from "../../../src/core/dates/day";
import { isDateFormat } from "../../../src/core/sheet/date-format";
import { hostError } from "../protocol/host-error";
import type { CellValue } from "./workbook";

/**
 * What a cell shows, for the number formats the project uses.
 * @throws HostError HostNotImplemented for a number format not among them
 */
export function formatText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const format = sectionFor(value, numberFormat);
  if (format === "General" || format === "@") return generalText(value);
  if (isDateFormat(format)) return dateText(value, format);
  return numberText(value, format);
}

/** The part of a format that a number takes: `positive;negative;zero`. */
function sectionFor(value: number, numberFormat: string): string {
  const [positive = "General", negative, zero] = numberFormat.split(";");
  if (value < 0 && negative !== undefined && negative !== "@") return negative;
  return value === 0 && zero !== undefined && zero !== "@" ? zero : positive;
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function numberText(value: number, format: string): string {
  const parts = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!parts) throw hostError("HostNotImplemented", `text in the number format ${format}`);
  const [, grouped, decimals = "", percent = ""] = parts;
  const shown = (percent ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: grouped !== undefined,
  });
  return `${shown}${percent}`;
}

/** The date Excel shows: it counts a 29 February 1900 that never was, and serial 0 is "0 January 1900". */
function excelDate(day: Day): CalendarDate {
  if (day === 0) return { year: 1900, month: 1, date: 0 };
  if (day === 60) return { year: 1900, month: 2, date: 29 };
  return calendarDate(day < 60 ? day + 1 : day);
}

function dateText(serial: number, format: string): string {
  const { year, month, date } = excelDate(Math.floor(serial));
  const minutes = Math.round((serial % 1) * 1440);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const shown: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: String(year % 100).padStart(2, "0"),
    mm: String(month).padStart(2, "0"),
    m: String(month),
    dd: String(date).padStart(2, "0"),
    d: String(date),
    hh: String(hour).padStart(2, "0"),
    h: String(hour),
    ":mm": `:${String(minute).padStart(2, "0")}`,
  };
  return format.replace(
    /"([^"]*)"|\\(.)|:mm|yyyy|yy|mm|m|dd|d|hh|h|[a-z]+/gi,
    (token, quoted?: string, escaped?: string) => {
      const literal = quoted ?? escaped ?? shown[token.toLowerCase()];
      if (literal === undefined) throw hostError("HostNotImplemented", `text in the number format ${format}`);
      return literal;
    },
  );
}
