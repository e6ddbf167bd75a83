import { rowHeight, type Draft } from "./draft";
import { pageMargins } from "./placed";

/** Characters of the standard font across an A4 page at full size. */
export function pageCharacters(landscape: boolean): number {
  return landscape ? 140 : 95;
}

const pointsPerInch = 72;
const shortEdge = 595.3;
const longEdge = 841.9;
const pointsPerCharacter = 5.6;
/** Fonts and printers differ: what must stay together is planned for a shorter page, other breaks for a longer. */
const shorter = 0.94;
const longer = 1.06;

/** Height of sheet rows that goes on one page when the sheet is fitted to the page's width, in points. */
function pageHeight(draft: Draft): number {
  const [across, down] = draft.landscape ? [longEdge, shortEdge] : [shortEdge, longEdge];
  const page = across - pointsPerInch * (pageMargins.left + pageMargins.right);
  const sheet = draft.widths.reduce((sum, characters) => sum + characters, 0) * pointsPerCharacter;
  const scale = Math.min(1, page / Math.max(1, sheet));
  return (down - pointsPerInch * (pageMargins.top + pageMargins.bottom)) / scale;
}

function heightOf(draft: Draft, first: number, last: number): number {
  let points = 0;
  for (let row = first; row <= last; row++) points += rowHeight(draft, row);
  return points;
}

/**
 * Rows that begin a page so that what belongs together stays together: a heading with what follows it, a chart, a
 * short table; and rows that begin a page in any case. Anything taller than a page is left to break where it must.
 */
export function pageStarts(draft: Draft): number[] {
  const page = pageHeight(draft);
  const starts: number[] = [];
  let used = 0;
  for (let row = 1; row < draft.nextRow; row++) {
    const last = draft.together.get(row);
    const block = last === undefined ? Infinity : heightOf(draft, row, last);
    const tooTall = block <= shorter * page && used + block > shorter * page;
    if (used > 0 && (tooTall || draft.newPages.has(row))) {
      starts.push(row);
      used = 0;
    }
    const height = rowHeight(draft, row);
    used = used + height > longer * page ? height : used + height;
  }
  return starts;
}

/** A header further down than this is not frozen: it would leave too little of the window. */
const deepestFrozen = 230;
/** A table of more rows repeats its header on every page. */
const longTable = 20;

/** Rows frozen at the top: through the header of the filtered table, or of the only one. */
export function frozenRows(draft: Draft): number {
  const tables = [...draft.tables.values()];
  const header = draft.filter?.firstRow ?? (tables.length === 1 ? tables[0]?.headerRow : undefined) ?? 0;
  return heightOf(draft, 1, header) <= deepestFrozen ? header : 0;
}

/** Rows repeated on each page: the header of the sheet's last table when it is long. */
export function titleRows(draft: Draft): { first: number; last: number } | null {
  const table = [...draft.tables.values()].at(-1);
  if (!table || table.lastRow - table.headerRow <= longTable) return null;
  return { first: table.headerRow, last: table.headerRow };
}

export const footer = { left: '&"Microsoft YaHei"&8&A', right: '&"Microsoft YaHei"&8&P / &N' };
