import { extname } from "node:path";
import { writeNewFile } from "../adapters/xlsx/file/write-new-file";
import { deflateOnNode } from "../adapters/xlsx/write/deflate-node";
import { newWorkbook } from "../adapters/xlsx/write/new-workbook";
import { patchWorkbook } from "../adapters/xlsx/write/patch";
import { inflateOnNode } from "../adapters/xlsx/zip/inflate-node";
import { openZip, type Zip } from "../adapters/xlsx/zip/zip";
import type { Mark } from "../app/workbook";
import type { PlacedSheet } from "../core";
import type { Call } from "./call";
import type { Input } from "./input";
import { wrongCall } from "./problem";
import { say } from "./progress";

/** What a command adds to a copy of its input. */
export interface Additions {
  readonly sheets: readonly PlacedSheet[];
  /** In place of the marks the input has; left out, those stay. */
  readonly marks?: readonly Mark[];
  /** What the workbook keeps for the add-in from now on; left out, that stays. */
  readonly memory?: string;
}

/**
 * Writes a copy of one input with sheets and marks added, every other part untouched; where the input is no Excel
 * package, a workbook of its values. With several inputs there is nothing to copy: the added sheets stand alone.
 * @returns the names of the added sheets
 */
export function writeCopy(
  call: Call,
  inputs: readonly Input[],
  output: string,
  additions: Additions,
): readonly string[] {
  const [input] = inputs;
  const alone = inputs.length === 1 && input !== undefined ? input : null;
  requireExtension(call, output, alone);
  const lang = call.lang;
  const base = baseOf(call, alone);
  say(lang, "writing", { file: output });
  const marks = additions.marks?.map((mark) => ({
    ...mark,
    sheet: base.names.get(mark.sheet) ?? mark.sheet,
  }));
  const { sheets, memory } = additions;
  const changes = { sheets, ...(marks && { marks }), ...(memory !== undefined && { memory }) };
  const patched = patchWorkbook(base.zip, changes, deflateOnNode);
  if (patched.breaksSignature) say(lang, "breaksSignature", { file: output });
  if (patched.protectedStructure) say(lang, "protectedStructure", { file: output });
  if (patched.notesLeftOut.length > 0) say(lang, "notesLeftOut", { count: patched.notesLeftOut.length });
  const paths = inputs.map(({ path }) => path);
  writeNewFile(output, patched.bytes, { force: call.values.force ?? false, inputs: paths });
  say(lang, "written", { file: output });
  return patched.sheetNames;
}

/** The package to add to, and what its sheets are called there where Excel does not take their names. */
interface Base {
  readonly zip: Zip;
  readonly names: ReadonlyMap<string, string>;
}

/** The input's own package, a copy of its values, or an empty one. */
function baseOf({ lang }: Call, input: Input | null): Base {
  if (input?.opened.zip) return { zip: input.opened.zip, names: new Map() };
  if (input) say(lang, "valuesOnly", { file: input.name });
  const sheets = input?.opened.sheets ?? [];
  const made = newWorkbook(sheets, deflateOnNode);
  if (made.cutTexts.length > 0) say(lang, "cutTexts", { count: made.cutTexts.length });
  const names = new Map(sheets.map(({ name }, at) => [name, made.sheetNames[at] ?? name]));
  return { zip: openZip(made.bytes, inflateOnNode), names };
}

/** An Excel that finds macros in an .xlsx refuses it, so a copy keeps the kind of its input. */
function requireExtension({ lang }: Call, output: string, input: Input | null): void {
  const format = input?.opened.zip ? input.opened.format : "xlsx";
  if (extname(output).toLowerCase() !== `.${format}`) {
    throw wrongCall(lang, "outputType", { wanted: `.${format}`, value: output });
  }
}
