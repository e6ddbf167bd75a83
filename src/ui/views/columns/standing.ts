import type { FieldId } from "../../../core";

/** What a column, or a value of a form, was taken for. */
export interface Understood {
  readonly field: FieldId | null;
  /** 0 to 1; 1 where the team has said it. */
  readonly confidence: number;
  /** A field it lost to another column. */
  readonly alternativeTo?: FieldId | null;
}

/** From this confidence on nothing needs a word. */
const certain = 0.9;

/** The team has said what it is. */
export function isSettled({ confidence }: Understood): boolean {
  return confidence === 1;
}

/** The team should say what it is: it was taken with doubt, or lost a field to another column. */
export function needsWord(understood: Understood): boolean {
  if (isSettled(understood)) return false;
  const { field, confidence, alternativeTo = null } = understood;
  return field === null ? alternativeTo !== null : confidence < certain;
}
