import type { Day } from "../dates/day";
import type { FieldId } from "../orders/fields";
import { reading, type OrderLines } from "../orders/lines";
import type { RuleContext } from "../rules/rule";
import { lacksOf, type LackKind } from "./lacks";

export type WaitKind = LackKind | "notice" | "slip";

/** Something an open order line waits for. */
export interface Waiting {
  readonly kind: WaitKind;
  /** When it is to come; NaN where nobody has said. */
  readonly day: Day;
  /** Since when the line waits for it; NaN where that cannot be told, or where it is not late yet. */
  readonly since: Day;
}

type Since = (lines: OrderLines, line: number, asOf: Day) => Day;

/** Things are waited for from the planned start on: until then they are only to come. */
const sinceStart: Since = (lines, line, asOf) => passed(dayAt(lines, "prodStartPlan", line), asOf);
const sinceOrder: Since = (lines, line) => dayAt(lines, "orderDate", line);

const sinces: Readonly<Record<LackKind, Since>> = {
  finance: sinceOrder,
  manager: sinceOrder,
  material: sinceStart,
  plate: sinceStart,
  bags: sinceStart,
  cartons: sinceStart,
  sample: (lines, line) => dayAt(lines, "prodStartActual", line),
};

const papers = { notice: "shippingNoticeNo", slip: "warehouseOutNo" } as const;

/**
 * What an open order line waits for: whatever its production lacks until it is made, and the papers of its loading
 * from the working day before it ships. Columns the table does not have are not waited for.
 *
 * Source: domain.md, section 2, duties 2, 4, 5, 9, 12, 14 and 15.
 */
export function waitingOf(lines: OrderLines, line: number, context: RuleContext): readonly Waiting[] {
  const { asOf, settings } = context;
  const lacks = isMade(lines, line) ? [] : lacksOf(lines, line, { today: asOf, settings });
  return [
    ...lacks.map(({ kind, day }): Waiting => ({ kind, day, since: sinces[kind](lines, line, asOf) })),
    ...papersOf(lines, line, context),
  ];
}

function isMade({ columns }: OrderLines, line: number): boolean {
  const made = columns.producedQty?.values[line] ?? Number.NaN;
  const ordered = columns.orderQty?.values[line] ?? Number.NaN;
  return made >= ordered || !Number.isNaN(columns.prodEndActual?.values[line] ?? Number.NaN);
}

function papersOf(lines: OrderLines, line: number, { asOf, calendar }: RuleContext): readonly Waiting[] {
  const planned = dayAt(lines, "plannedShipDate", line);
  const ships = Number.isNaN(planned) ? dayAt(lines, "requiredDate", line) : planned;
  if (!(ships <= calendar.addWorkdays(asOf, 1))) return [];
  return (Object.keys(papers) as (keyof typeof papers)[])
    .filter((kind) => lines.columns[papers[kind]]?.readings[line] === reading.blank)
    .map((kind) => ({ kind, day: Number.NaN, since: passed(ships, asOf) }));
}

type DayField = Extract<
  FieldId,
  "orderDate" | "requiredDate" | "plannedShipDate" | "prodStartPlan" | "prodStartActual"
>;

function dayAt({ columns }: OrderLines, field: DayField, line: number): Day {
  return columns[field]?.values[line] ?? Number.NaN;
}

function passed(day: Day, asOf: Day): Day {
  return day <= asOf ? day : Number.NaN;
}
