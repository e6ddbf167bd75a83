import type { FieldId } from "../fields";
import { headerKey } from "../headers/header-key";
import type { MappedColumn } from "../understood";

/** One column of a layout that was met before. */
export interface LayoutColumn {
  /** The header as it stood in the workbook. */
  readonly header: string;
  /** null: none of ours where the team has said so, else not known. */
  readonly field: FieldId | null;
  /** 0 to 1; 1 where the team has said it. */
  readonly confidence: number;
}

/** The headers of a table, left to right, and what each was taken for: the fingerprint it is known by again. */
export interface Layout {
  readonly columns: readonly LayoutColumn[];
}

/** The layout of a table: its columns with a header. */
export function layoutOf(columns: readonly MappedColumn[]): Layout {
  return {
    columns: columns
      .filter(({ header }) => header !== "")
      .map(({ header, field, confidence }) => ({ header, field, confidence })),
  };
}

/** Each header's key; a header that comes again is told apart by its turn. */
export function turnKeys(headers: readonly string[]): readonly string[] {
  const turns = new Map<string, number>();
  return headers.map((header) => {
    const key = headerKey(header);
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    return `${key} ${turn}`;
  });
}
