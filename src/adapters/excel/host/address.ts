import { type Area, columnLetters, columnOfLetters, areaAddress, cellAddress } from "../../../core";

const lastColumn = 16_383;
const lastRow = 1_048_576;

function ordered(rows: readonly [number, number], columns: readonly [number, number]): Area {
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** The area of `B2`, `A1:C9`, `A:C` or `2:5`; null for any other text. */
function areaOfPart(text: string): Area | null {
  const [, letters = "", row = "", letters2 = letters, row2 = row] =
    /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(text) ?? [];
  if (letters === "" && row === "") return null;
  return ordered(
    row === "" ? [1, lastRow] : [Number(row), Number(row2)],
    letters === "" ? [0, lastColumn] : [columnOfLetters(letters), columnOfLetters(letters2)],
  );
}

/** The areas of an address as Excel gives it: several after commas, each with or without its sheet, quoted or not. */
export function areasOfAddress(address: string): readonly Area[] {
  const bare = address.replace(/'(?:[^']|'')*'!/g, "").replaceAll("$", "");
  return bare.split(",").flatMap((part) => areaOfPart(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

/** The shortest address of an area, without a sheet. */
export function addressOf(area: Area): string {
  const single = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  return single ? cellAddress(area.firstRow, area.firstColumn) : areaAddress(area);
}

/** Whole rows, such as `2:5`. */
export function rowsAddress(first: number, last: number): string {
  return `${first}:${last}`;
}

/** Whole columns (0-based), such as `A:C`. */
export function columnsAddress(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** Longest list of addresses `Worksheet.getRanges` takes. Source: its reference page. */
const longestList = 8_000;

/** Addresses joined with commas into lists Excel takes. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = addressOf(area);
    if (list !== "" && list.length + address.length >= longestList) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}

/** Numbers of a loaded range as an area. */
export function areaOfRange(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area {
  return {
    firstRow: range.rowIndex + 1,
    lastRow: range.rowIndex + range.rowCount,
    firstColumn: range.columnIndex,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

/** The cells of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const { firstRow, lastRow: last, firstColumn, lastColumn: right } = area;
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn, last - firstRow + 1, right - firstColumn + 1);
}
