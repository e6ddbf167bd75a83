import { templates, templateSheet } from "../../core";
import { onlyFile, outputOption, type Call } from "../call";
import { openInput } from "../input";
import { chosenKind, listKinds } from "../kinds";
import type { Outcome } from "../outcome";
import { writeCopy } from "../output";
import { exitCodes } from "../problem";

/** `gendan template`: adds an empty sheet the team keeps from then on, or lists the kinds. */
export async function template(call: Call): Promise<Outcome> {
  if (call.values.list) return listKinds(templates, call.lang);
  const file = onlyFile(call);
  const chosen = chosenKind(call, templates);
  const output = outputOption(call);
  const input = await openInput(call, file);
  const sheets = writeCopy(call, [input], output, { sheets: [templateSheet(chosen, call.lang)] });
  return {
    exitCode: exitCodes.done,
    json: { kind: chosen.kind, sheets, output },
    text: sheets.join("\n"),
  };
}
