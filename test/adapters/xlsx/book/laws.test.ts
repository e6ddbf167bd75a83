import fc from "fast-check";
import type { FileWorkbook } from "../../../../src/adapters/xlsx/book/file-workbook";
import type { CellChange, Mark } from "../../../../src/app/workbook";
import { cellAddress, cellAt, type CellValue } from "../../../../src/core";
import { packed, partsOf, richParts } from "../../../support/rich-workbook";
import { textSheet } from "../../contract/sheets";
import { sheetMeaning } from "../../sheet-meaning";
import { openFile } from "./open";

const name = "订单";
const rich = packed(richParts());

/** Cells of the sheet 订单 that can be changed (E5 lies under a merged range), and some it does not have. */
const place = fc
  .record({ row: fc.integer({ min: 2, max: 9 }), column: fc.integer({ min: 1, max: 7 }) })
  .filter(({ row, column }) => row !== 5 || column !== 4);
const content = fc.oneof(
  fc.record({ type: fc.constant("text" as const), value: fc.string({ unit: "binary", minLength: 1 }) }),
  fc.record({ type: fc.constant("number" as const), value: fc.integer() }),
  fc.record({
    type: fc.constant("day" as const),
    value: fc.constantFrom("2025-07-03", "2026-02-28", "1999-12-31"),
  }),
);
const step = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    cells: fc.array(fc.tuple(place, content), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant("type" as const), place, value: fc.oneof(fc.integer(), fc.string()) }),
  fc.record({ kind: fc.constant("undo" as const) }),
  fc.record({ kind: fc.constant("mark" as const), places: fc.array(place, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant("memory" as const), text: fc.string() }),
  fc.record({ kind: fc.constant("sheet" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What the cells that were touched shall hold, and what each command shall take back. */
interface Model {
  readonly cells: Map<string, CellValue>;
  readonly journal: (readonly { at: string; before: CellValue; after: CellValue }[])[];
  memory: string | null;
  added: number;
}

const serials: Readonly<Record<string, number>> = {
  "2025-07-03": 45_841,
  "2026-02-28": 46_081,
  "1999-12-31": 36_525,
};

async function held(file: FileWorkbook, row: number, column: number): Promise<CellValue> {
  const [sheet] = await file.readSheets([name]);
  return cellAt(sheet!, row, column);
}

async function write(
  file: FileWorkbook,
  model: Model,
  { cells }: Extract<Step, { kind: "write" }>,
): Promise<void> {
  const once = new Map(cells.map(([at, to]) => [`${at.row}:${at.column}`, { ...at, ...to }]));
  const changes: CellChange[] = [];
  for (const cell of once.values()) {
    changes.push({ sheet: name, ...cell, before: await held(file, cell.row, cell.column) });
  }
  expect(await file.writeCells(changes)).toEqual({ written: changes, refused: [] });
  const record = changes.map(({ row, column, before, value, type }) => ({
    at: `${row}:${column}`,
    before,
    after: type === "day" ? serials[String(value)]! : value,
  }));
  for (const { at, after } of record) model.cells.set(at, after);
  if (record.length > 0) model.journal.push(record);
}

async function undo(file: FileWorkbook, model: Model): Promise<void> {
  const record = model.journal.pop();
  const outcome = await file.undo();
  if (!record) {
    expect(outcome).toBeNull();
    return;
  }
  const back = record.filter(({ at, after }) => model.cells.get(at) === after);
  expect(outcome!.written.map(({ row, column }) => `${row}:${column}`)).toEqual(back.map(({ at }) => at));
  for (const { at, before } of back) model.cells.set(at, before);
}

async function take(file: FileWorkbook, model: Model, one: Step): Promise<void> {
  switch (one.kind) {
    case "write":
      return write(file, model, one);
    case "type":
      await file.edit({ sheet: name, ...one.place, value: one.value });
      model.cells.set(`${one.place.row}:${one.place.column}`, one.value);
      return;
    case "undo":
      return undo(file, model);
    case "mark":
      await file.mark(one.places.map((at): Mark => ({ sheet: name, ...at, severity: "error", note: "查" })));
      return;
    case "memory":
      await file.writeMemory(one.text);
      model.memory = one.text;
      return;
    case "sheet":
      model.added += (await file.addSheets([textSheet("R", ["a"])])).length;
      return;
    default:
      one satisfies never;
  }
}

test("whatever is done, the file says what the port says, and both what was meant", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const file = openFile(rich);
      const model: Model = { cells: new Map(), journal: [], memory: null, added: 0 };
      for (const one of steps) await take(file, model, one);
      const again = openFile(await file.bytes());
      const sheets = await file.readSheets();
      expect((await again.readSheets()).map(sheetMeaning)).toEqual(sheets.map(sheetMeaning));
      for (const [at, value] of model.cells) {
        const [row = 0, column = 0] = at.split(":").map(Number);
        expect([cellAddress(row, column), cellAt(sheets[0]!, row, column)]).toEqual([
          cellAddress(row, column),
          value,
        ]);
      }
      expect(await again.readMemory()).toBe(model.memory);
      expect(await again.listSheets()).toEqual(await file.listSheets());
      expect(await again.ownSheets()).toHaveLength(model.added);
    }),
    { numRuns: 60 },
  );
});

test("all changes taken back, the file is part by part as it was opened", async () => {
  const writes = step.filter(({ kind }) => kind === "write");
  await fc.assert(
    fc.asyncProperty(fc.array(writes, { minLength: 1, maxLength: 5 }), async (steps) => {
      const file = openFile(rich);
      const model: Model = { cells: new Map(), journal: [], memory: null, added: 0 };
      for (const one of steps) await take(file, model, one);
      while (model.journal.length > 0) await undo(file, model);
      expect(await file.undo()).toBeNull();
      expect(partsOf(await file.bytes())).toEqual(richParts());
    }),
    { numRuns: 25 },
  );
});
