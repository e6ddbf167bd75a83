import type { FWorksheet } from "@univerjs/sheets/facade";

/** Keeps people from changing a sheet in the grid, unlocked cells too: Univer knows whole sheets only. */
export async function protectSheet(sheet: FWorksheet): Promise<void> {
  const permission = sheet.getWorksheetPermission();
  await permission.protect();
  await permission.setReadOnly();
}
