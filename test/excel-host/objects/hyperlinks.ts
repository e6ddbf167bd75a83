import { asRecord, asText, isAbsent } from "../protocol/arguments";
import { hostError } from "../protocol/host-error";
import type { Scalar } from "../protocol/host-object";
import { type Area, cellArea, columnNumbers, rowNumbers, sameArea, touches } from "../model/areas";
import { madeCell, valueOf } from "../model/cells";
import { formatText } from "../model/format-text";
import { requireAllowed } from "../model/guards";
import { changedStyle } from "../model/style";
import type { Hyperlink, Sheet } from "../model/workbook";
import { enter } from "../model/write";
import { type RangeTarget, areaOf } from "./range-target";

/** The link of a range's cells, when all of them have the same; setting it shows them as links. */
export const hyperlinkScalar: Scalar<RangeTarget> = {
  get: (range) => readLink(range.sheet, areaOf(range)),
  set: (range, value) => {
    const area = areaOf(range);
    requireAllowed(range.sheet, "allowInsertHyperlinks");
    removeLinks(range.sheet, area);
    if (isAbsent(value)) return;
    const given = asRecord(value);
    for (const row of rowNumbers(area)) {
      for (const column of columnNumbers(area)) setLink(range.sheet, row, column, given);
    }
  },
};

function readLink(sheet: Sheet, area: Area): Readonly<Record<string, unknown>> | null {
  const link = linkAt(sheet, cellArea(area.firstRow, area.firstColumn));
  if (!link) return null;
  for (const row of rowNumbers(area)) {
    for (const column of columnNumbers(area)) {
      const other = linkAt(sheet, cellArea(row, column));
      if (other?.documentReference !== link.documentReference || other?.address !== link.address) return null;
    }
  }
  const { address, documentReference, screenTip } = link;
  const textToDisplay = formatText(valueOf(sheet, area.firstRow, area.firstColumn), "General");
  return Object.fromEntries(
    Object.entries({ address, documentReference, screenTip, textToDisplay }).filter(
      ([, part]) => part !== null,
    ),
  );
}

function linkAt(sheet: Sheet, cell: Area): Hyperlink | null {
  return sheet.hyperlinks.find(({ area }) => area !== null && sameArea(area, cell)) ?? null;
}

function setLink(sheet: Sheet, row: number, column: number, given: Readonly<Record<string, unknown>>): void {
  const part = (name: string): string | null => (isAbsent(given[name]) ? null : asText(given[name]));
  const [address, documentReference] = [part("address"), part("documentReference")];
  if (address === null && documentReference === null)
    throw hostError("InvalidArgument", "a link leads somewhere");
  sheet.hyperlinks.push({
    area: cellArea(row, column),
    address,
    documentReference,
    screenTip: part("screenTip"),
  });
  const text = part("textToDisplay");
  if (text !== null) enter(sheet, row, column, text);
  const cell = madeCell(sheet, row, column);
  cell.style = changedStyle(cell.style, { fontColor: "#0563C1", underline: "Single" });
}

export function removeLinks(sheet: Sheet, area: Area): void {
  const kept = sheet.hyperlinks.filter((link) => link.area !== null && !touches(link.area, area));
  sheet.hyperlinks.splice(0, sheet.hyperlinks.length, ...kept);
}
