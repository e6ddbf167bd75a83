import { basename } from "node:path";
import { check as checkSheets } from "../../app/check";
import { marksOf } from "../../app/marks";
import { findingsReport, layOut, type CheckedTable } from "../../core";
import { dayOption, onlyFile, type Call } from "../call";
import { openInput, sheetsToWorkOn } from "../input";
import { checkJson, countsOf } from "../json/check-json";
import type { Outcome } from "../outcome";
import { writeCopy } from "../output";
import { exitCodes } from "../problem";
import { readProfile } from "../profile";
import { say } from "../progress";
import { requireTables } from "../require-tables";
import { checkText } from "../text/check-text";

/** `gendan check FILE`: every row against the rules, every line's delivery state. */
export async function check(call: Call): Promise<Outcome> {
  const file = onlyFile(call);
  const asOf = dayOption(call, "as-of");
  const profile = await readProfile(call);
  const input = await openInput(call, file);
  const onLines = (lines: number) => say(call.lang, "checking", { lines });
  const { tables } = requireTables(
    call,
    checkSheets(sheetsToWorkOn(call, input), { asOf, profile, onLines }),
  );
  const output = call.values.output;
  if (output !== undefined) {
    const { marks, leftOut } = marksOf(tables, call.lang);
    if (leftOut > 0) say(call.lang, "marksLeftOut", { marked: marks.length, leftOut });
    writeCopy(call, [input], output, { sheets: layOut(findingsReport(tables, call.lang)), marks });
  }
  return {
    exitCode: hasErrors(tables) ? exitCodes.errorsFound : exitCodes.done,
    json: { ...checkJson(basename(file), asOf, tables, call.lang), ...(output !== undefined && { output }) },
    text: checkText(tables, asOf, call.lang),
  };
}

function hasErrors(tables: readonly CheckedTable[]): boolean {
  return countsOf(tables.flatMap(({ findings }) => findings)).error > 0;
}
