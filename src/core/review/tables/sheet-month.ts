import { calendarDate } from "../../dates/day";
import type { OrderLines } from "../../orders/lines";
import { foldText } from "../../orders/values/fold";
import { monthOf, type Month } from "../month";

const yearAndMonth =
  /(?<!\d|\d ?[-./年_月] ?)(?:20)?(\d{2}) ?[-./年_] ?(0?[1-9]|1[0-2])(?: ?月份?)?(?![\d.]|[-./年_月] ?\d)|(?<!\d)20(\d{2})(0[1-9]|1[0-2])(?!\d)/;
const monthAlone = /(?<!\d)(0?[1-9]|1[0-2]) ?月份?(?! ?\d)/;
const chineseMonth = /([一二三四五六七八九十]|十[一二])月份?/;
const chineseMonths = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const englishMonth =
  /(?<![a-z])(?:(jan)(?:uary)?|(feb)(?:ruary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(jun)e?|(jul)y?|(aug)(?:ust)?|(sep)t?(?:ember)?|(oct)(?:ober)?|(nov)(?:ember)?|(dec)(?:ember)?)(?![a-z])/i;
const fourDigits = /(?<!\d)20\d{2}(?!\d)/;

/**
 * The month a sheet is named after (`2025年5月`, `2025-05`, `5月`, `May 2025`). A name without a year takes that of
 * the file's name, else the one year all the table's own dates are of; null where that leaves it open.
 */
export function sheetMonth(sheet: string, file: string, lines: OrderLines): Month | null {
  const name = foldText(sheet);
  const whole = yearAndMonth.exec(name);
  if (whole) return monthIn(2000 + Number(whole[1] ?? whole[3]), Number(whole[2] ?? whole[4]));
  const month = monthNamed(name);
  if (month === null) return null;
  const year = fourDigits.exec(name)?.[0] ?? fourDigits.exec(foldText(file))?.[0];
  const known = year === undefined ? onlyYear(lines) : Number(year);
  return known === null ? null : monthIn(known, month);
}

function monthIn(year: number, month: number): Month {
  return monthOf(`${year}-${String(month).padStart(2, "0")}`);
}

function monthNamed(name: string): number | null {
  const digits = monthAlone.exec(name)?.[1];
  if (digits !== undefined) return Number(digits);
  const chinese = chineseMonths.indexOf(chineseMonth.exec(name)?.[1] ?? "") + 1;
  if (chinese > 0) return chinese;
  const english = (englishMonth.exec(name) ?? []).slice(1).findIndex((part) => part !== undefined) + 1;
  return english > 0 ? english : null;
}

function onlyYear({ columns: { orderDate, requiredDate, actualShipDate } }: OrderLines): number | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const column of [orderDate, requiredDate, actualShipDate]) {
    for (const day of column?.values ?? []) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) return null;
  const { year } = calendarDate(first);
  return calendarDate(last).year === year ? year : null;
}
