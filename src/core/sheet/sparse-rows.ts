import type { RowCell } from "./row-index";
import { rowWord, type RowWord } from "./row-words";
import type { ExclusionReason } from "./table";
import type { TableShape } from "./table-shape";

/** What a row below a header is. */
export type Verdict = ExclusionReason | "data";

/** Texts of a row that are read for words: what names a total, a note or a signature stands first. */
export const wordTexts = 3;
/** Longest text in a row of its own that may still be data. */
const longestLoneText = 20;
/** A label with a colon: a line of a form or a note, where the row has few cells. */
const labelled = /[:：]\s*$|^[^:：]{1,8}[:：]/;
const mostLabelled = 4;

/** The words of the first texts: a total, note or signature is named at the row's beginning. */
export function wordsOf(cells: readonly RowCell[]): readonly (RowWord | null)[] {
  return cells
    .filter(({ value }) => typeof value === "string")
    .slice(0, wordTexts)
    .map(({ value }) => rowWord(String(value)));
}

/** A row with few cells: a note, a signature line, a section's name, or an order line only begun. */
export function sparseVerdict(
  cells: readonly RowCell[],
  words: readonly (RowWord | null)[],
  shape: TableShape,
): Verdict {
  const width = shape.range.last - shape.range.first + 1;
  const few = cells.length * 2 <= shape.typicalCells || cells.length * 3 <= width || shape.typicalCells <= 2;
  const signatures = words.filter((one) => one === "footer").length;
  if (signatures > 1 && signatures * 2 >= cells.length) return "footer";
  if (!few) return "data";
  const word = words.find((one) => one !== null);
  if (word) return word;
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value.trim()] : []));
  if (cells.length <= mostLabelled && texts.some((text) => labelled.test(text))) return "note";
  if (cells.length > 1) return "data";
  if (texts.length === 0 && shape.typicalCells >= 3)
    return cells[0]?.column === shape.range.first ? "note" : "total";
  const isLong = (texts[0] ?? "").length > longestLoneText;
  return shape.typicalCells >= 3 || isLong ? "note" : "data";
}
