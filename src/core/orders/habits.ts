import type { SheetCells } from "../sheet/cells";
import { huesOf } from "./hues";
import { readLegend, type HabitMeaning, type LegendEntry } from "./legend";
import { rowSigns } from "./row-signs";
import type { UnderstoodTable } from "./understood";

export { habitMeanings, type HabitMeaning } from "./legend";

/** A way the team marks whole rows, seen on this sheet. */
export interface Habit {
  readonly sign: "struck" | "fill" | "fontColor";
  /** `RRGGBB` for colours, null for strikethrough. */
  readonly color: string | null;
  /** Sheet rows that carry the sign. */
  readonly rows: readonly number[];
  /** What the sheet's own legend says; null when nothing says it, so it is offered as a question. */
  readonly meaning: HabitMeaning | null;
  /** The legend's own words (`灰=取消`), null without one. */
  readonly legend: string | null;
  /** The team has said what it means; that goes before the legend, and null is "nothing". */
  readonly settled?: true;
}

/** What the team has said its signs mean, by `habitKey`; null: nothing. */
export type SettledHabits = Readonly<Record<string, HabitMeaning | null>>;

/** Which sign it is, in every sheet of the workbook: `struck`, `fill FFFF00`. */
export function habitKey({ sign, color }: Pick<Habit, "sign" | "color">): string {
  return color === null ? sign : `${sign} ${color}`;
}

/** From this share of the lines on, a colour without two such rows in a row is taken for striping. */
const stripingShare = 0.4;

/** The ways whole rows of a table are marked, with what the team or the sheet's legend says of them; never guessed. */
export function readHabits(
  sheet: SheetCells,
  table: UnderstoodTable,
  settled: SettledHabits = {},
): readonly Habit[] {
  const rows = table.table.dataRows;
  const signs = rowSigns(
    sheet,
    rows,
    table.columns.map(({ column }) => column),
  );
  if (signs === null) return [];
  const legend = readLegend(sheet, table.table);
  const colors = (["fill", "fontColor"] as const).flatMap((sign) =>
    [...rowsByColor(rows, (line) => signs[line]?.[sign] ?? null)]
      .filter(([color, marked]) => !isUsualLook(marked, rows) || entryFor(legend, sign, color))
      .map(([color, marked]): Habit =>
        settledBy(settled, explained({ sign, color, rows: marked }, entryFor(legend, sign, color))),
      ),
  );
  const struckRows = [...rows].filter((_, line) => signs[line]?.struck);
  if (struckRows.length === 0) return colors;
  const entry = legend.find(({ sign }) => sign === "struck") ?? entryOfCancelled(struckRows, colors);
  return [settledBy(settled, explained({ sign: "struck", color: null, rows: struckRows }, entry)), ...colors];
}

function settledBy(settled: SettledHabits, habit: Habit): Habit {
  const key = habitKey(habit);
  return Object.hasOwn(settled, key) ? { ...habit, meaning: settled[key] ?? null, settled: true } : habit;
}

function explained(
  mark: Pick<Habit, "sign" | "color" | "rows">,
  entry: { readonly meaning: HabitMeaning | null; readonly words: string | null } | undefined,
): Habit {
  return { ...mark, meaning: entry?.meaning ?? null, legend: entry?.words ?? null };
}

function rowsByColor(
  rows: Int32Array,
  colorOf: (line: number) => string | null,
): ReadonlyMap<string, number[]> {
  const byColor = new Map<string, number[]>();
  rows.forEach((row, line) => {
    const color = colorOf(line);
    if (color === null) return;
    const known = byColor.get(color);
    if (known) known.push(row);
    else byColor.set(color, [row]);
  });
  return byColor;
}

/** The colour of most rows, or of every other row, is the table's design. */
function isUsualLook(marked: readonly number[], rows: Int32Array): boolean {
  if (marked.length * 2 > rows.length) return true;
  const apart = marked.every((row, at) => row !== (marked[at - 1] ?? 0) + 1);
  return apart && rows.length > 4 && marked.length >= rows.length * stripingShare;
}

/** The legend's entry for a colour: the one whose name fits it best. */
function entryFor(legend: readonly LegendEntry[], sign: "fill" | "fontColor", color: string) {
  const entries = legend.filter((entry) => entry.sign === sign || entry.sign === "color");
  return huesOf(color)
    .map((hue) => entries.find((entry) => entry.hue === hue))
    .find((entry) => entry !== undefined);
}

/** Strikethrough needs no question where every struck row carries a colour the legend calls cancelled. */
function entryOfCancelled(struckRows: readonly number[], colors: readonly Habit[]) {
  const cancelled = colors.filter(({ meaning }) => meaning === "cancelled");
  const rows = new Set(cancelled.flatMap((habit) => habit.rows));
  if (!struckRows.every((row) => rows.has(row))) return undefined;
  return { meaning: "cancelled" as const, words: cancelled[0]?.legend ?? null };
}
