import type { MappedColumn, UnderstoodTable } from "../../src/core/orders/understood";
import { columnLetters, columnOfLetters } from "../../src/core/sheet/address";
import type { LabelledTable } from "./layouts/labelled-layout";

/**
 * What became of a column. `right`: found for what it is, or left alone where it is none of ours. `asked`: put to the
 * user. `wrong`: taken for something else, surely. `missed`: one of our fields, left alone without a word.
 */
export type Outcome = "right" | "asked" | "wrong" | "missed";

export interface ScoredColumn {
  readonly place: string;
  readonly outcome: Outcome;
  readonly given: string | null;
  readonly label: string;
  readonly confidence: number;
  /** The field given is one the label allows. */
  readonly isTrue: boolean;
}

/** Confidence from which Gendan does not ask. */
const sure = 0.9;

/** Every labelled column of a table and what became of it. */
export function scoreTable(understood: UnderstoodTable, labelled: LabelledTable): readonly ScoredColumn[] {
  const first = columnOfLetters(labelled.from ?? "A");
  const byColumn = new Map(understood.columns.map((column) => [column.column, column] as const));
  return labelled.fields
    .trim()
    .split(/\s+/)
    .flatMap((label, at) => {
      const column = byColumn.get(first + at);
      if (label === "." && !column) return [];
      return [scoreColumn(column, label, columnLetters(first + at))];
    });
}

function scoreColumn(column: MappedColumn | undefined, label: string, letters: string): ScoredColumn {
  const { field = null, confidence = 0, alternativeTo = null, header = "" } = column ?? {};
  const choices = label.split("|");
  const isTrue = choices.some((choice) => choice.replace("?", "") === (field ?? "-"));
  const isOpen = choices.some((choice) => choice.endsWith("?"));
  const outcome = ((): Outcome => {
    if (field !== null && confidence < sure) return "asked";
    if (isTrue) return "right";
    if (field !== null) return "wrong";
    if (alternativeTo !== null) return "asked";
    return isOpen ? "right" : "missed";
  })();
  return { place: `${letters} ${header}`, outcome, given: field, label, confidence, isTrue };
}
