import {
  WorkbookProblem,
  type CellChange,
  type CellPlace,
  type ChangeOutcome,
  type Mark,
  type Progress,
  type Refusal,
  type SheetChange,
  type Workbook,
  type WorkbookProblemCode,
} from "../../src/app/workbook";
import {
  cellAt,
  cellsOfPlaced,
  dayFromText,
  plainStyle,
  styleAt,
  type CellStyle,
  type CellValue,
  type ColumnCells,
  type PlacedSheet,
  type SheetCells,
} from "../../src/core";

/** A workbook in memory, with what was done to it laid open. */
export interface MemoryWorkbook extends Workbook {
  readonly added: PlacedSheet[];
  readonly jumps: CellPlace[];
  readonly marks: () => readonly Mark[];
  readonly memory: () => string | null;
  readonly value: (place: CellPlace) => CellValue;
  /** Types into a cell as a user would. */
  readonly type: (place: CellPlace, value: CellValue, by?: SheetChange["by"]) => void;
  readonly protect: (sheet: string) => void;
  /** The next call of this member fails with this obstacle, or with any other error. */
  readonly fail: (member: keyof Workbook, error: WorkbookProblemCode | Error) => void;
  /** The next call of this member waits until the result is called. */
  readonly hold: (member: keyof Workbook) => () => void;
}

/** @param memory - what the workbook keeps already */
export function memoryWorkbook(cells: readonly SheetCells[], memory: string | null = null): MemoryWorkbook {
  const sheets = new Map(cells.map((sheet) => [sheet.name, sheet]));
  const added: PlacedSheet[] = [];
  const jumps: CellPlace[] = [];
  const journal: CellChange[][] = [];
  const isProtected = new Set<string>();
  const failures = new Map<keyof Workbook, Error>();
  const holds = new Map<keyof Workbook, Promise<void>>();
  const listeners = new Set<(change: SheetChange) => void>();
  let marks: readonly Mark[] = [];
  let kept = memory;

  async function begin(member: keyof Workbook, { signal }: Progress = {}): Promise<void> {
    await holds.get(member);
    holds.delete(member);
    const failure = failures.get(member);
    failures.delete(member);
    if (failure) throw failure;
    if (signal?.aborted) throw new WorkbookProblem("cancelled", "stopped");
  }

  function put(
    { sheet: name, row, column }: CellPlace,
    value: CellValue,
    by: SheetChange["by"] = "here",
    style = styleAt(sheets.get(name)!, row, column),
  ) {
    sheets.set(name, withCell(sheets.get(name)!, { row, column }, value, style));
    const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    listeners.forEach((listener) => listener({ sheet: name, area, by }));
  }

  function refusalOf({ sheet: name, row, column, before }: CellChange): Refusal | null {
    const sheet = sheets.get(name);
    if (!sheet) return "sheetGone";
    if (isProtected.has(name)) return "protected";
    if (sheet.columns[column]?.formulaRows.has(row)) return "formula";
    return cellAt(sheet, row, column) === before ? null : "changed";
  }

  function write(changes: readonly CellChange[]): ChangeOutcome {
    const written: CellChange[] = [];
    const refused: { change: CellChange; reason: Refusal }[] = [];
    for (const change of changes) {
      const reason = refusalOf(change);
      if (reason) refused.push({ change, reason });
      else {
        const style = change.type === "day" ? dayStyle : undefined;
        put(change, storedValue(change), "here", style);
        written.push(change);
      }
    }
    return { written, refused };
  }

  function freeName(name: string): string {
    const taken = new Set([...sheets.keys(), ...added.map((sheet) => sheet.name)]);
    for (let n = 1; ; n += 1) {
      const candidate = n === 1 ? name : `${name} (${n})`;
      if (!taken.has(candidate)) return candidate;
    }
  }

  return {
    added,
    jumps,
    marks: () => marks,
    memory: () => kept,
    value: ({ sheet, row, column }) => cellAt(sheets.get(sheet)!, row, column),
    type: put,
    protect: (sheet) => isProtected.add(sheet),
    fail: (member, error) =>
      failures.set(member, typeof error === "string" ? new WorkbookProblem(error, "made to fail") : error),
    hold(member) {
      let release = (): void => undefined;
      holds.set(member, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    async listSheets() {
      await begin("listSheets");
      return [...sheets.values()].map(({ name, hidden }) => ({ name, hidden }));
    },
    async readSheets(names, progress) {
      await begin("readSheets", progress);
      progress?.onProgress?.(1);
      if (!names) return [...sheets.values()];
      return names.map((name) => {
        const sheet = sheets.get(name);
        if (!sheet) throw new WorkbookProblem("sheetGone", name);
        return sheet;
      });
    },
    async readOwnSheets(wanted, progress) {
      await begin("readOwnSheets", progress);
      return added.filter(({ name, owner }) => owner === "gendan" && wanted(name)).map(cellsOfPlaced);
    },
    async addSheets(placed, progress) {
      await begin("addSheets", progress);
      return placed.map((sheet) => {
        const name = freeName(sheet.name);
        added.push({ ...sheet, name });
        if (sheet.owner === "team") sheets.set(name, { ...cellsOfPlaced(sheet), name });
        return name;
      });
    },
    async mark(next, progress) {
      await begin("mark", progress);
      marks = next;
      return { withoutNote: [] };
    },
    async clearMarks() {
      await begin("clearMarks");
      marks = [];
    },
    async writeCells(changes, progress) {
      await begin("writeCells", progress);
      const outcome = write(changes);
      if (outcome.written.length > 0) journal.push([...outcome.written]);
      return outcome;
    },
    async undo() {
      await begin("undo");
      const newest = journal.pop();
      if (!newest) return null;
      newest.forEach((change) => put(change, change.before));
      return { written: newest, refused: [] };
    },
    async jump(place) {
      await begin("jump");
      jumps.push(place);
    },
    async readMemory() {
      await begin("readMemory");
      return kept;
    },
    async writeMemory(text) {
      await begin("writeMemory");
      kept = text;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function storedValue({ value, type }: CellChange): CellValue {
  return type === "day" ? dayFromText(String(value)) : value;
}

const dayStyle: CellStyle = { ...plainStyle, numberFormat: "yyyy-mm-dd", isDate: true };

function withCell(
  sheet: SheetCells,
  { row, column }: { readonly row: number; readonly column: number },
  value: CellValue,
  style: CellStyle,
): SheetCells {
  const empty: ColumnCells = { values: [], styles: new Uint16Array(), formulaRows: new Set() };
  const columns = [...sheet.columns];
  while (columns.length <= column) columns.push(empty);
  const old = columns[column]!;
  const values = [...old.values];
  while (values.length < row) values.push(null);
  values[row - 1] = value;
  const styles = new Uint16Array(values.length);
  styles.set(old.styles);
  styles[row - 1] = sheet.styles.length;
  columns[column] = { ...old, values, styles };
  return { ...sheet, columns, rowCount: Math.max(sheet.rowCount, row), styles: [...sheet.styles, style] };
}
