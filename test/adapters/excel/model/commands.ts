import fc from "fast-check";
import type { CellChange, Mark, Workbook } from "../../../../src/app/workbook";
import { cellAddress } from "../../../../src/core";
import { findSheet } from "../../../excel-host/model/sheets";
import { valueOf } from "../../../excel-host/model/cells";
import type { ExcelHost } from "../../../excel-host/start";
import { textSheet } from "../../contract/sheets";
import { seenCell } from "../open";
import {
  countsOf,
  keyOf,
  sheet,
  undoInModel,
  writeInModel,
  type Content,
  type Model,
  type Place,
} from "./model";

export interface Real {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

type Command = fc.AsyncCommand<Model, Real>;

const places: readonly Place[] = [2, 3, 4].flatMap((row) => [0, 1, 4].map((column) => ({ row, column })));

/** Every cell of the model is what a person would see. */
function agree(model: Model, { host }: Real): void {
  const found = findSheet(host.workbook, sheet)!;
  for (const place of places) {
    expect([keyOf(place), valueOf(found, place.row, place.column)]).toEqual([
      keyOf(place),
      model.cells.get(keyOf(place)) ?? null,
    ]);
    const { note } = seenCell(found, place.row, place.column);
    expect([keyOf(place), note !== null]).toEqual([keyOf(place), model.marked.has(keyOf(place))]);
  }
}

function command(name: string, run: (model: Model, real: Real) => Promise<void>): Command {
  return {
    check: () => true,
    run: async (model, real) => {
      await run(model, real);
      agree(model, real);
    },
    toString: () => name,
  };
}

const place = fc.constantFrom(...places);
const content = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("=1+1", "月底", "0012", "待定"));

/** A change of a cell whose content was read right, or long ago. */
interface Asked {
  readonly place: Place;
  readonly value: string | number;
  readonly stale: boolean;
}
const change: fc.Arbitrary<Asked> = fc.record({ place, value: content, stale: fc.boolean() });

function changeOf(model: Model, { place: { row, column }, value, stale }: Asked): CellChange {
  const now: Content = model.cells.get(keyOf({ row, column })) ?? null;
  const type = typeof value === "number" ? "number" : "text";
  return { sheet, row, column, before: stale ? "read long ago" : now, value, type };
}

const writing = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
  command(`write ${JSON.stringify(changes)}`, async (model, { workbook }) => {
    const asked = changes.map((one) => changeOf(model, one));
    expect(countsOf(await workbook.writeCells(asked))).toEqual(writeInModel(model, asked));
  }),
);

const undoing = fc.constant(
  command("undo", async (model, { workbook }) => {
    expect(countsOf(await workbook.undo())).toEqual(undoInModel(model));
  }),
);

const marking = fc.uniqueArray(place, { maxLength: 5, selector: keyOf }).map((marked) =>
  command(`mark ${marked.map(keyOf).join(" ")}`, async (model, { workbook }) => {
    const marks = marked.map((at): Mark => ({ sheet, ...at, severity: "error", note: "看一下" }));
    await workbook.mark(marks);
    model.marked = new Set(marked.map(keyOf));
  }),
);

const remembering = fc.string({ minLength: 1, maxLength: 60 }).map((text) =>
  command(`remember ${JSON.stringify(text)}`, async (model, { workbook }) => {
    await workbook.writeMemory(text);
    model.memory = text;
    expect(await workbook.readMemory()).toBe(text);
  }),
);

const adding = fc.constantFrom("复盘", "今日").map((name) =>
  command(`add ${name}`, async (model, { workbook }) => {
    const [made = ""] = await workbook.addSheets([textSheet(name, ["=1", "x"])]);
    expect(model.made).not.toContain(made);
    model.made.push(made);
    expect((await workbook.listSheets()).map((one) => one.name)).toContain(made);
  }),
);

/** Somebody types, here or elsewhere. */
const typing = fc
  .record({ place, text: fc.constantFrom("湿巾", "围兜", 12, 7), elsewhere: fc.boolean() })
  .map(({ place: { row, column }, text, elsewhere }) =>
    command(`type ${String(text)} at ${row}:${column}`, async (model, { host }) => {
      const address = `${sheet}!${cellAddress(row, column)}`;
      if (elsewhere) host.coAuthorEdit(address, [[text]]);
      else host.userEdit(address, [[text]]);
      await host.settle();
      model.cells.set(keyOf({ row, column }), text);
    }),
  );

/** What the add-in does. */
export const ourCommands = [writing, undoing, marking, remembering, adding];
export const allCommands = [...ourCommands, typing];
