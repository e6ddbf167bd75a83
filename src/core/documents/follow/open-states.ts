import type { DeliveryState } from "../../delivery/delivery";
import { lastSoonDay, lineState } from "../../delivery/line-state";
import { byDay } from "../../planning/by-day";
import { ruleOf } from "../../rules/finding-text";
import { linesOfKind, type Desk, type DeskTable, type Line } from "../desk/desk";
import { numberAt } from "../desk/line-values";

/** The states an open line can have, the most urgent first. */
export const openStates = [
  "overdue",
  "dueToday",
  "dueSoon",
  "atRisk",
  "undated",
  "onTrack",
] as const satisfies readonly DeliveryState[];
export type OpenState = (typeof openStates)[number];

/** Open lines by state, each in exactly one, the earliest due first. Source: domain.md, section 2, duty 14. */
export function linesByState(desk: Desk): ReadonlyMap<OpenState, readonly Line[]> {
  const groups = new Map<OpenState, Line[]>(openStates.map((state) => [state, []]));
  const endangered = new Map(desk.tables.map((table) => [table, endangeredRows(table)]));
  for (const line of linesOfKind(desk, "orders")) {
    const isEndangered = endangered.get(line.table)?.has(line.table.lines.rows[line.at] ?? 0) ?? false;
    groups.get(openStateOf(line, isEndangered, desk))?.push(line);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => byDay(numberAt(a, "requiredDate"), numberAt(b, "requiredDate")));
  }
  return groups;
}

function openStateOf(line: Line, isEndangered: boolean, { date, settings, calendar }: Desk): OpenState {
  const days = { asOf: date, lastSoon: lastSoonDay(date, settings.dueSoonWorkdays, calendar) };
  const state = lineState(numberAt(line, "requiredDate"), false, Number.NaN, isEndangered, days);
  return openStates.find((one) => one === state) ?? "onTrack";
}

/** Rows with a finding that puts their delivery in danger; one in the form above the table does so to all. */
function endangeredRows({ findings, lines }: DeskTable): ReadonlySet<number> {
  const grave = findings.filter(({ code }) => ruleOf(code).endangersDelivery);
  return new Set(grave.flatMap(({ row, formLabel }) => (formLabel === undefined ? row : [...lines.rows])));
}
