import type { FieldId } from "../../orders/fields";
import type { OrderLines } from "../../orders/lines";
import { readStateWord } from "../../orders/values/state-words";
import type { Derived } from "./derived";

export const arrived = 1;
export const notArrived = -1;
export const notNeeded = 2;
export const unsaid = 0;

/** Done, but not there: ordered, sent, arranged. */
const underway = /订|下单|采购|通知|安排|排|发|寄/;

/**
 * What a word in an arrival column says: `arrived` (已到, 齐套, √), `notArrived` (未到, 缺料), `notNeeded` (无, N/A);
 * 0 where the cell has no such word.
 */
export function arrivalWords(field: FieldId): Derived {
  return (lines: OrderLines) => {
    const answers = new Int8Array(lines.count);
    for (const [line, text] of lines.columns[field]?.words ?? []) answers[line] = arrivalOf(text);
    return answers;
  };
}

/** What one such word says. */
export function arrivalOf(text: string): number {
  switch (readStateWord(text)) {
    case "done":
      return underway.test(text) ? notArrived : arrived;
    case "open":
      return notArrived;
    case "none":
      return notNeeded;
    case "vague":
    case null:
      return unsaid;
  }
}
