import type { CellChange, ChangeOutcome } from "../../../../src/app/workbook";

export const sheet = "订单";

/** A cell the runs play with: row 1-based, column 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Content = string | number | null;

/** What a person and the add-in may expect of a workbook, without any Excel. */
export interface Model {
  readonly cells: Map<string, Content>;
  /** The changes that can be taken back, the newest last. */
  readonly journal: { readonly key: string; readonly before: Content; readonly after: Content }[][];
  marked: ReadonlySet<string>;
  memory: string | null;
  readonly made: string[];
}

export function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

/** The counts of an outcome: how many changes were written, how many refused. */
export type Counts = readonly [written: number, refused: number] | null;

export function countsOf(outcome: ChangeOutcome | null): Counts {
  return outcome && [outcome.written.length, outcome.refused.length];
}

/** A cell is changed once, and only where it holds what the change says. */
export function writeInModel(model: Model, changes: readonly CellChange[]): Counts {
  const record: Model["journal"][number] = [];
  const met = new Set<string>();
  for (const change of changes) {
    const key = keyOf(change);
    const now = model.cells.get(key) ?? null;
    if (!met.has(key) && now === change.before) record.push({ key, before: now, after: change.value });
    met.add(key);
  }
  for (const { key, after } of record) model.cells.set(key, after);
  if (record.length > 0) model.journal.push(record);
  return [record.length, changes.length - record.length];
}

export function undoInModel(model: Model): Counts {
  const record = model.journal.pop();
  if (!record) return null;
  const held = record.filter(({ key, after }) => (model.cells.get(key) ?? null) === after);
  for (const { key, before } of held) model.cells.set(key, before);
  return [held.length, record.length - held.length];
}
