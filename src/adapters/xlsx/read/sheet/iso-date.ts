import { dayOf } from "../../../../core";

const iso =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const days1904 = 1462;

/**
 * The serial number of an ISO 8601 date, time, or both, as a cell of type `d` writes it. The clock is taken as
 * written; a zone, which cells do not have, is not applied.
 * @returns null when the text is not a date
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const parts = iso.exec(text.trim());
  if (parts === null || (parts[1] === undefined && parts[4] === undefined)) return null;
  const [, year, month, date, hour = "0", minute = "0", second = "0"] = parts;
  const day = year === undefined ? 0 : dayOf(Number(year), Number(month), Number(date));
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (Number.isNaN(day)) return null;
  return day + time - (date1904 && year !== undefined ? days1904 : 0);
}
