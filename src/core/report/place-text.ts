import type { BlockOf } from "./blocks";
import { figureStyleOf, linkOf, valueOf } from "./cell-value";
import { putCell, raiseRow, wholeWidth, type Draft } from "./draft";
import type { Span } from "./grid";

const titleHeight = 33;
const headingHeight = 24;
const figureHeight = 21;

/** A title stands free; a section's heading has a line under it across the sheet. */
export function placeHeading(draft: Draft, block: BlockOf<"heading">): void {
  const row = draft.nextRow++;
  const style = block.level === 1 ? "title" : "heading";
  const { last } = wholeWidth(draft);
  putCell(draft, { row, span: { first: 0, last: 0 }, value: block.text, style });
  for (let column = 1; column <= last; column++) {
    draft.cells.push({ row, column, value: null, style, link: null });
  }
  raiseRow(draft, row, block.level === 1 ? titleHeight : headingHeight);
  if (block.newPage) draft.newPages.add(row);
}

/** A note runs over the whole width, wrapped. */
export function placeNote(draft: Draft, block: BlockOf<"note">): void {
  const row = draft.nextRow++;
  const style = block.link ? "noteLink" : "note";
  putCell(draft, { row, span: wholeWidth(draft), value: block.text, style, link: block.link });
}

/** Figures: label, value and, to the sheet's edge, how it is counted. */
export function placeFigures(draft: Draft, block: BlockOf<"figures">, spans: readonly Span[]): void {
  const [label, value, definition] = spans;
  if (!label || !value || !definition) throw new RangeError("figures stand in three columns");
  const toEdge = { first: definition.first, last: Math.max(definition.last, wholeWidth(draft).last) };
  for (const item of block.items) {
    const row = draft.nextRow++;
    putCell(draft, { row, span: label, value: item.label, style: "figureLabel" });
    putCell(draft, {
      row,
      span: value,
      value: valueOf(item.value),
      style: figureStyleOf(item.value),
      link: linkOf(item.value),
    });
    putCell(draft, { row, span: toEdge, value: item.definition, style: "figureDefinition" });
    raiseRow(draft, row, figureHeight);
  }
}
