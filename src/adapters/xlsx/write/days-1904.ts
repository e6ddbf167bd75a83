import type { PlacedSheet } from "../../../core";

/** Days between the two ways Excel counts. */
export const days1904 = 1462;

/** A report sheet with its days as a workbook counts them that counts from 1904. */
export function countedFrom1904(sheet: PlacedSheet): PlacedSheet {
  const cells = sheet.cells.map((cell) =>
    typeof cell.value === "number" && cell.style.startsWith("day.")
      ? { ...cell, value: cell.value - days1904 }
      : cell,
  );
  return { ...sheet, cells };
}
