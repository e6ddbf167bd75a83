import { areaText } from "../model/reference";
import type { ModelEvent } from "../model/events";
import type { Actor, Workbook } from "../model/workbook";
import { shownValue, valueType } from "../objects/range-cells";
import { anySheet, eventTypes, subscription } from "./event-types";

/** `[category, type, target, JSON text]`, as the client takes pushed messages. */
export type PushEntry = readonly [category: number, type: number, target: string, message: string];

export const eventCategory = 65_536;

/** The event of `workbook.onSelectionChanged`, which nobody subscribes to with a request. */
const documentSelectionChanged = 2;

const sources: Readonly<Record<Actor, Readonly<Record<string, string>>>> = {
  addIn: { source: "Local", triggerSource: "ThisLocalAddin" },
  user: { source: "Local", triggerSource: "Unknown" },
  coAuthor: { source: "Remote", triggerSource: "Unknown" },
};

const shifts = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
} as const;

/** What to push for an event: one message for the sheet and one for all sheets, where the add-in listens. */
export function pushEntries(
  workbook: Workbook,
  event: ModelEvent,
  referenceId: string,
): readonly PushEntry[] {
  if (!workbook.eventsEnabled) return [];
  const type = typeOf(event);
  const message = JSON.stringify(messageOf(workbook, event, referenceId));
  const entries = [event.sheet.id, anySheet]
    .filter((target) => workbook.subscriptions.has(subscription(type, target)))
    .map((target): PushEntry => [eventCategory, type, target, message]);
  return event.kind === "selected"
    ? [...entries, [eventCategory, documentSelectionChanged, "", "{}"]]
    : entries;
}

function typeOf({ kind }: ModelEvent): number {
  const types = {
    changed: eventTypes.DataChanged,
    formatChanged: eventTypes.FormatChanged,
    selected: eventTypes.SelectionChanged,
    activated: eventTypes.Activated,
    deactivated: eventTypes.Deactivated,
    added: eventTypes.Added,
    deleted: eventTypes.Deleted,
    calculated: eventTypes.Calculated,
  } satisfies Record<ModelEvent["kind"], number>;
  return types[kind];
}

function messageOf(
  workbook: Workbook,
  event: ModelEvent,
  referenceId: string,
): Readonly<Record<string, unknown>> {
  const about = { worksheetId: event.sheet.id, ...sources[workbook.actor] };
  switch (event.kind) {
    case "changed":
      return {
        ...about,
        address: areaText(event.area),
        changeType: event.changeType,
        shiftDirection: event.shift === null ? "None" : shifts[event.shift],
        referenceId,
        ...details(event.values),
      };
    case "formatChanged":
      return { ...about, address: areaText(event.area), referenceId };
    case "selected":
      return { ...about, address: areaText(event.area) };
    case "calculated":
      return { ...about, address: "" };
    default:
      return about;
  }
}

function details(
  values: Extract<ModelEvent, { kind: "changed" }>["values"],
): Readonly<Record<string, unknown>> {
  if (!values) return {};
  return {
    valueBefore: shownValue(values.before),
    valueAfter: shownValue(values.after),
    valueTypeBefore: valueType(values.before),
    valueTypeAfter: valueType(values.after),
  };
}
