import type { Text } from "../lang";
import type { FieldId } from "../orders/fields";
import type { TableKind } from "../orders/understood";

/** Choices of a column; an open list lets the team write words of its own. */
export interface Choices {
  readonly options: readonly Text[];
  readonly open?: true;
}

/** What a column's cells are given. `whole` and `decimal` are 0 or more. */
export type Entry = "text" | "day" | "whole" | "decimal" | "money" | Choices;

export interface TemplateColumn {
  readonly field: FieldId;
  /** The field's own name when not said. */
  readonly header?: Text;
  /** Characters. */
  readonly width: number;
  readonly entry: Entry;
}

/** An empty sheet a team can add and keep; Gendan knows it again by its headers. */
export interface Template {
  /** Its name on the command line: the kind of table it makes. */
  readonly kind: Exclude<TableKind, "other">;
  /** Name of the sheet. */
  readonly name: Text;
  /** One line on what it gives. */
  readonly help: Text;
  /** How to fill it in; it stands above the table. */
  readonly note: Text;
  readonly columns: readonly TemplateColumn[];
}

export const yesNo: Choices = {
  options: [
    { "zh-CN": "是", en: "Yes" },
    { "zh-CN": "否", en: "No" },
  ],
};
