import { goOn } from "../../../app/session/failure";
import { WorkbookProblem, type Progress } from "../../../app/workbook";
import { cellsOfPlaced, freeSheetName, sheetNameKey, type PlacedSheet, type SheetCells } from "../../../core";
import { SheetInUse } from "../write/own-sheets/in-use";
import { tabNamed, type FileState } from "./state";
import { writtenBytes } from "./wanted";

/** @throws WorkbookProblem `sheetGone` for a name no sheet has, `cancelled` */
export function readSheets(
  state: FileState,
  names: readonly string[] = state.tabs.map(({ name }) => name),
  { onProgress, signal }: Progress = {},
): readonly SheetCells[] {
  goOn(signal);
  const keys = names
    .map((name) => sheetNameKey(tabNamed(state, name).name))
    .filter((key) => !state.own.has(key));
  onProgress?.(1);
  return sheetsOf(state, keys);
}

/** Reads sheets Gendan made, as they stand. @throws WorkbookProblem `cancelled` */
export function readOwnSheets(
  state: FileState,
  wanted: (name: string) => boolean,
  { onProgress, signal }: Progress = {},
): readonly SheetCells[] {
  goOn(signal);
  onProgress?.(1);
  return sheetsOf(state, ownSheets(state).filter(wanted).map(sheetNameKey));
}

function sheetsOf({ now, addedSheets }: FileState, keys: readonly string[]): readonly SheetCells[] {
  const sheets = new Map([
    ...now.sheets.map((sheet) => [sheetNameKey(sheet.name), sheet] as const),
    ...addedSheets,
  ]);
  return keys.flatMap((key) => sheets.get(key) ?? []);
}

function refuseProtected({ now }: FileState): void {
  if (now.book.protectedStructure)
    throw new WorkbookProblem("protected", "the workbook's structure is protected");
}

/** @throws WorkbookProblem `protected` when the workbook's owner forbade it, `cancelled` */
export function addSheets(
  state: FileState,
  sheets: readonly PlacedSheet[],
  { onProgress, signal }: Progress = {},
): readonly string[] {
  goOn(signal);
  if (sheets.length === 0) return [];
  refuseProtected(state);
  const charts = state.now.book.sheets.filter(({ isWorksheet }) => !isWorksheet);
  const taken = new Set([...state.tabs, ...charts].map(({ name }) => sheetNameKey(name)));
  const names = sheets.map(({ name }) => freeSheetName(name, taken));
  state.wanted.steps.push({ sheets });
  state.tabs = [...state.tabs, ...names.map((name) => ({ name, hidden: false }))];
  sheets.forEach((sheet, at) => {
    keepAdded(state, sheet, names[at] ?? sheet.name);
  });
  onProgress?.(1);
  return names;
}

function keepAdded({ own, addedSheets, now }: FileState, sheet: PlacedSheet, name: string): void {
  const key = sheetNameKey(name);
  if (sheet.owner === "gendan") own.add(key);
  addedSheets.set(key, { ...cellsOfPlaced({ ...sheet, name }), date1904: now.book.date1904 });
}

export function ownSheets({ tabs, own }: FileState): readonly string[] {
  return tabs.filter(({ name }) => own.has(sheetNameKey(name))).map(({ name }) => name);
}

/**
 * @throws WorkbookProblem `sheetGone` for a sheet that is not ours, `protected` when the workbook's owner forbade it,
 *   `notSupported` when a formula refers to one
 */
export function removeOwnSheets(state: FileState, names: readonly string[]): void {
  const gone = new Set(names.map((name) => sheetNameKey(tabNamed(state, name).name)));
  const foreign = names.find((name) => !state.own.has(sheetNameKey(name)));
  if (foreign !== undefined) throw new WorkbookProblem("sheetGone", `${foreign} is not Gendan's`);
  if (names.length === 0) return;
  refuseProtected(state);
  const steps = [...state.wanted.steps, { removeSheets: names }];
  try {
    writtenBytes(state.now.zip, { ...state.wanted, steps }, state.packing);
  } catch (problem) {
    if (problem instanceof SheetInUse) throw new WorkbookProblem("notSupported", problem.message);
    throw problem;
  }
  state.wanted.steps.push({ removeSheets: names });
  state.tabs = state.tabs.filter(({ name }) => !gone.has(sheetNameKey(name)));
  for (const key of gone) {
    state.own.delete(key);
    state.addedSheets.delete(key);
  }
}
