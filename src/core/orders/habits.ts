/** What a colour or strikethrough can stand for. */
export type HabitMeaning = "cancelled" | "shipped" | "urgent";

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
}
