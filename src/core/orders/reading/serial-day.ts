import { firstPlausibleDay, lastPlausibleDay, type Day } from "../../dates/day";

const serialsBetweenSystems = 1462;

/**
 * The day of a serial number, its time of day dropped; NaN when that is no day of business.
 *
 * @param date1904 - the workbook counts days from 1904
 */
export function serialDay(serial: number, date1904: boolean): Day {
  const day = Math.floor(serial) + (date1904 ? serialsBetweenSystems : 0);
  return day >= firstPlausibleDay && day <= lastPlausibleDay ? day : Number.NaN;
}
