import { extname } from "node:path";
import { writeNewFile } from "../adapters/xlsx/file/write-new-file";
import { newWorkbook } from "../adapters/xlsx/write/new-workbook";
import { patchWorkbook } from "../adapters/xlsx/write/patch";
import { inflateOnNode } from "../adapters/xlsx/zip/inflate-node";
import { openZip, type Zip } from "../adapters/xlsx/zip/zip";
import type { Mark } from "../app/workbook";
import { layOut, type Report } from "../core";
import type { Call } from "./call";
import type { Input } from "./input";
import { wrongCall } from "./problem";
import { say } from "./progress";

/** What a command adds to a copy of its input. */
export interface Additions {
  readonly report: Report;
  readonly marks: readonly Mark[];
}

/**
 * Writes a copy of one input with sheets and marks added, every other part untouched; where the input is no Excel
 * package, a workbook of its values. With several inputs there is nothing to copy: the report stands alone.
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
  if (alone && alone.opened.zip === null) say(lang, "valuesOnly", { file: alone.name });
  say(lang, "writing", { file: output });
  const patched = patchWorkbook(baseOf(alone), {
    sheets: layOut(additions.report),
    marks: additions.marks,
  });
  if (patched.breaksSignature) say(lang, "breaksSignature", { file: output });
  if (patched.notesLeftOut.length > 0) say(lang, "notesLeftOut", { count: patched.notesLeftOut.length });
  const paths = inputs.map(({ path }) => path);
  writeNewFile(output, patched.bytes, { force: call.values.force ?? false, inputs: paths });
  say(lang, "written", { file: output });
  return patched.sheetNames;
}

/** The package to add to: the input's own, a copy of its values, or an empty one. */
function baseOf(input: Input | null): Zip {
  return input?.opened.zip ?? openZip(newWorkbook(input?.opened.sheets ?? []).bytes, inflateOnNode);
}

/** An Excel that finds macros in an .xlsx refuses it, so a copy keeps the kind of its input. */
function requireExtension({ lang }: Call, output: string, input: Input | null): void {
  const format = input?.opened.zip ? input.opened.format : "xlsx";
  if (extname(output).toLowerCase() !== `.${format}`) {
    throw wrongCall(lang, "outputType", { wanted: `.${format}`, value: output });
  }
}
