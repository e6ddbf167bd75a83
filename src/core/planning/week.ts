import type { Day } from "../dates/day";

/** Monday to Sunday of the week a day falls in. */
export function weekOf(day: Day): readonly Day[] {
  const monday = day - ((day + 5) % 7);
  return Array.from({ length: 7 }, (_, at) => monday + at);
}
