import type { TypeSpec } from "../protocol/host-object";
import type { Workbook } from "../model/workbook";

/**
 * Numbers of the events in a message to the client, by the middle of the method that subscribes to them
 * (`_RegisterDataChangedEvent`). Source: observed from the client library.
 */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
} as const;

export type EventName = keyof typeof eventTypes;

/** The target of events of all sheets together. */
export const anySheet = "Workbook";

export function subscription(type: number, target: string): string {
  return `${String(type)}|${target}`;
}

/** The subscribing methods of a type, for its events and the target they are about. */
export function subscribingMethods<T>(
  names: readonly EventName[],
  of: (target: T) => { readonly workbook: Workbook; readonly id: string },
): NonNullable<TypeSpec<T>["methods"]> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const key = (target: T): string => subscription(eventTypes[name], of(target).id);
      return [
        [`_Register${name}Event`, (target: T) => void of(target).workbook.subscriptions.add(key(target))],
        [
          `_Unregister${name}Event`,
          (target: T) => void of(target).workbook.subscriptions.delete(key(target)),
        ],
      ];
    }),
  );
}
