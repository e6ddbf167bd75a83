import { columnNumbers, rowNumbers } from "../model/areas";
import { cellOf, valueOf } from "../model/cells";
import { announce } from "../model/events";
import { fullAddress } from "../model/reference";
import { cellArea } from "../model/areas";
import type { CellValue, FormulaPlace } from "../model/workbook";
import { showArray } from "../model/spill";
import type { FunctionAnswer, FunctionCalls } from "./custom-functions";
import { type Expression, parseFormula } from "./formula";
import { type FunctionMetadata, type GivenArgument, functionArguments } from "./function-arguments";

/** The custom functions a workbook's formulas may call: `NAMESPACE.NAME(…)`. */
export interface FunctionLibrary {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly calls: FunctionCalls;
}

/**
 * What a formula shows. Constants, references, `SUM` of an area and one cell over another are worked out at once,
 * custom functions arrive later (the cell shows `#BUSY!` until then); everything else shows `#NAME?`.
 */
export function calculator(
  library: FunctionLibrary | null,
): (formula: string, at: FormulaPlace) => CellValue {
  return (formula, at) => {
    const expression = parseFormula(formula);
    if (expression.kind === "call" && library && metadataOf(library, expression.name)) {
      void evaluate(expression, at, library).then((answer) => {
        deliver(formula, at, answer);
      });
      return { error: "#BUSY!" };
    }
    return firstValue(immediate(expression, at));
  };
}

function metadataOf({ namespace, functions }: FunctionLibrary, name: string): FunctionMetadata | null {
  const [space, ...rest] = name.toUpperCase().split(".");
  if (space !== namespace.toUpperCase()) return null;
  return functions.find((each) => each.name.toUpperCase() === rest.join(".")) ?? null;
}

function sumOf(rows: GivenArgument): number {
  return rows.flat().reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

function ratioOf({ part, whole }: Expression & { readonly kind: "ratio" }, at: FormulaPlace): CellValue {
  const [above, below] = [part, whole].map((reference) =>
    firstValue(immediate({ kind: "reference", reference }, at)),
  );
  if (typeof above !== "number" || typeof below !== "number") return { error: "#VALUE!" };
  return below === 0 ? { error: "#DIV/0!" } : above / below;
}

function immediate(expression: Expression, at: FormulaPlace): GivenArgument {
  const { sheet } = at;
  if (expression.kind === "constant") return [[expression.value]];
  if (expression.kind === "ratio") return [[ratioOf(expression, at)]];
  if (expression.kind === "call" && expression.name.toUpperCase() === "SUM") {
    const [summed] = expression.args;
    return [[summed ? sumOf(immediate(summed, at)) : 0]];
  }
  if (expression.kind !== "reference") return [[{ error: "#NAME?" }]];
  const { sheet: name, area } = expression.reference;
  const from =
    name === null
      ? sheet
      : sheet.workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!from) return [[{ error: "#REF!" }]];
  return [...rowNumbers(area)].map((row) =>
    [...columnNumbers(area)].map((column) => valueOf(from, row, column)),
  );
}

function firstValue(rows: GivenArgument): CellValue {
  return rows[0]?.[0] ?? null;
}

async function evaluate(
  expression: Expression,
  at: FormulaPlace,
  library: FunctionLibrary,
): Promise<FunctionAnswer> {
  const metadata = expression.kind === "call" ? metadataOf(library, expression.name) : null;
  if (expression.kind !== "call" || !metadata) return { value: immediate(expression, at), message: null };
  const given = await Promise.all(expression.args.map((argument) => givenArgument(argument, at, library)));
  const shaped = functionArguments(metadata, given);
  if (shaped.kind === "error") return { value: { error: shaped.error }, message: null };
  return library.calls.call(
    metadata.id,
    shaped.args,
    fullAddress(at.sheet.name, cellArea(at.row, at.column)),
  );
}

async function givenArgument(
  expression: Expression,
  at: FormulaPlace,
  library: FunctionLibrary,
): Promise<GivenArgument | null> {
  if (expression.kind === "constant" && expression.value === null) return null;
  const { value } = await evaluate(expression, at, library);
  return asRowsOfValues(value);
}

function asRowsOfValues(value: FunctionAnswer["value"]): GivenArgument {
  return Array.isArray(value) ? (value as GivenArgument) : [[value as CellValue]];
}

/** Puts a result where its formula still stands. */
function deliver(formula: string, { sheet, row, column }: FormulaPlace, { value }: FunctionAnswer): void {
  const origin = cellOf(sheet, row, column);
  if (origin?.formula !== formula) return;
  showArray(sheet, origin, row, column, asRowsOfValues(value));
  announce(sheet.workbook, { kind: "calculated", sheet });
}
