import type { OrderLines } from "../orders/lines";
import type { Settings } from "../settings";
import { chineseWorkCalendar, type OwnDays, type WorkCalendar } from "./work-calendar";
import type { Day } from "./day";

/** What a calendar says of a day, in the words teams use. `是` and `√` answer the header's own question. */
const workWords = /^(?:上班|工作|工作日|加班|补班|调班|调休上班|work|working|workday|working day)$/i;
const restWords = /^(?:休息|休|放假|假期|休假|节假日|rest|off|day off|holiday|rest day)$/i;
const yesWords = /^(?:是|√|✓|y|yes|1)$/i;
const noWords = /^(?:否|×|✗|n|no|0)$/i;
/** A header that asks whether a day is worked. */
const asksWork = /^(?:是否(?:上班|工作日)|working ?day\??|workday\??)$/i;

/** A day is worked, or is rest; null for words that say neither. */
export function readDayKind(text: string, header: string): "work" | "rest" | null {
  const word = text.trim();
  if (workWords.test(word)) return "work";
  if (restWords.test(word)) return "rest";
  if (!asksWork.test(header.trim())) return null;
  if (yesWords.test(word)) return "work";
  return noWords.test(word) ? "rest" : null;
}

/** The header over a calendar's words. */
export function dayKindHeader({ columns, mapping }: OrderLines): string {
  return mapping.find(({ column }) => column === columns.dayKind?.column)?.header ?? "";
}

/** The days a team's calendar sheets say it works or rests; of a day written twice the later row counts. */
export function ownDaysOf(tables: readonly OrderLines[]): OwnDays {
  const works = new Map<Day, boolean>();
  for (const lines of tables) {
    const { kind, columns, count } = lines;
    const days = columns.calendarDay ?? columns.orderDate;
    const kinds = columns.dayKind;
    if (kind !== "calendar" || !days || !kinds) continue;
    const header = dayKindHeader(lines);
    for (let line = 0; line < count; line += 1) {
      const day = days.values[line] ?? Number.NaN;
      const said = readDayKind(kinds.texts[line] ?? "", header);
      if (!Number.isNaN(day) && said !== null) works.set(day, said === "work");
    }
  }
  const daysThat = (worked: boolean): readonly Day[] =>
    [...works].flatMap(([day, isWorked]) => (isWorked === worked ? [day] : []));
  return { workdays: daysThat(true), holidays: daysThat(false) };
}

/** The Chinese working calendar with the team's weekly rest days and the days of its calendar sheets. */
export function teamWorkCalendar(
  settings: Pick<Settings, "restWeekdays">,
  tables: readonly OrderLines[],
): WorkCalendar {
  return chineseWorkCalendar(settings, ownDaysOf(tables));
}
