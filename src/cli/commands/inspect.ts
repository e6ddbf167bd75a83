import { basename } from "node:path";
import { understand } from "../../app/understand";
import { onlyFile, type Call } from "../call";
import { inspectJson } from "../json/inspect-json";
import type { Outcome } from "../outcome";
import { exitCodes } from "../problem";
import { openInput } from "../input";
import { readProfile } from "../profile";
import { inspectText } from "../text/inspect-text";

/** `gendan inspect FILE`: how the workbook was understood. */
export async function inspect(call: Call): Promise<Outcome> {
  const file = onlyFile(call);
  const input = await openInput(call, file);
  const sheets = understand(input.sheets, await readProfile(call));
  const found = sheets.some(({ tables }) => tables.length > 0);
  return {
    exitCode: found ? exitCodes.done : exitCodes.noOrderTable,
    json: inspectJson(basename(file), sheets),
    text: inspectText(sheets, call.lang),
  };
}
