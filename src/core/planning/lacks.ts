import type { Day } from "../dates/day";
import type { FieldId } from "../orders/fields";
import { reading, type OrderLines } from "../orders/lines";
import { readStateWord } from "../orders/values/state-words";
import { linePlate, plateIsMade } from "../packaging/bag-plate";
import { isNew } from "../rules/first-sample-missing";
import { arrivalOf, arrived, notArrived, notNeeded, unsaid } from "../rules/derive/arrivals";
import type { Settings } from "../settings";

export type LackKind = "finance" | "manager" | "material" | "plate" | "bags" | "cartons" | "sample";

/** Something a job still lacks. `day`: when it is to come, NaN where nobody has said. */
export interface Lack {
  readonly kind: LackKind;
  readonly day: Day;
}

export interface LackContext {
  readonly today: Day;
  readonly settings: Settings;
}

const approvals = { finance: "approvalFinance", manager: "approvalSalesManager" } as const;
const arrivals = { bags: "bagArrivalDate", cartons: "cartonArrivalDate" } as const;

/**
 * What a line lacks before its production can run: approvals, special material, plate, bags, cartons, first sample.
 * Columns the table does not have are no lack. What comes on or before the planned start (the day itself, where no
 * start is planned) counts as there.
 *
 * Source: domain.md, section 2, duties 2, 4, 5, 9 and 12.
 */
export function lacksOf(lines: OrderLines, line: number, context: LackContext): readonly Lack[] {
  const start = lines.columns.prodStartPlan?.values[line] ?? Number.NaN;
  const neededBy = Number.isNaN(start) ? context.today : start;
  return [
    ...Object.entries(approvals).flatMap(([kind, field]) =>
      isUnticked(lines, line, field) ? [{ kind: kind as LackKind, day: Number.NaN }] : [],
    ),
    ...materialLack(lines, line, neededBy),
    ...plateLack(lines, line, context.today),
    ...Object.entries(arrivals).flatMap(([kind, field]) =>
      arrivalLack(kind as LackKind, lines, line, field, neededBy),
    ),
    ...sampleLack(lines, line, context),
  ];
}

type TickField = "approvalFinance" | "approvalSalesManager" | "sampleConfirmed";

function isUnticked({ columns }: OrderLines, line: number, field: TickField): boolean {
  const column = columns[field];
  return column !== undefined && (column.values[line] === 0 || column.readings[line] === reading.blank);
}

type ArrivalField = Extract<FieldId, "materialArrivalDate" | "bagArrivalDate" | "cartonArrivalDate">;

/** 1 when it is there or not needed, -1 when a word says that it is not, 0 when nothing is said. */
function saysThere({ columns }: OrderLines, line: number, field: ArrivalField): number {
  const word = columns[field]?.words.get(line);
  const said = word === undefined ? unsaid : arrivalOf(word);
  return said === notNeeded ? arrived : said;
}

function arrivalLack(
  kind: LackKind,
  lines: OrderLines,
  line: number,
  field: ArrivalField,
  neededBy: Day,
): readonly Lack[] {
  const column = lines.columns[field];
  if (!column) return [];
  const day = column.values[line] ?? Number.NaN;
  if (day <= neededBy || saysThere(lines, line, field) === arrived) return [];
  return [{ kind, day }];
}

function materialLack(lines: OrderLines, line: number, neededBy: Day): readonly Lack[] {
  const special = lines.columns.specialMaterial?.texts[line] ?? null;
  const isSpecial = special !== null && readStateWord(special) !== "none";
  const day = lines.columns.materialArrivalDate?.values[line] ?? Number.NaN;
  const said = saysThere(lines, line, "materialArrivalDate");
  if (!isSpecial && Number.isNaN(day) && said !== notArrived) return [];
  return arrivalLack("material", lines, line, "materialArrivalDate", neededBy);
}

/** A new plate that is not made yet: its progress says so, or nothing is said of it and its due date lies ahead. */
function plateLack(lines: OrderLines, line: number, today: Day): readonly Lack[] {
  if (linePlate(lines, line) !== "newPlate") return [];
  const { plateDueDate, plateStatus, bagNewPlate } = lines.columns;
  const due = plateDueDate?.values[line] ?? Number.NaN;
  const progress = plateStatus?.texts[line] ?? null;
  if (progress !== null) return plateIsMade(progress) ? [] : [{ kind: "plate", day: due }];
  const isMaking = /中$|待|未|打样/.test(bagNewPlate?.texts[line]?.trim() ?? "");
  return due > today || isMaking ? [{ kind: "plate", day: due }] : [];
}

function sampleLack(lines: OrderLines, line: number, { settings }: LackContext): readonly Lack[] {
  if (!isUnticked(lines, line, "sampleConfirmed")) return [];
  return isNew(lines, line, { settings }) === false ? [] : [{ kind: "sample", day: Number.NaN }];
}
