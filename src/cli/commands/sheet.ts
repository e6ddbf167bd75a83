import { check } from "../../app/check";
import { defaultSettings, documents, type DocumentKind } from "../../core";
import { dayOption, onlyFile, ordersOption, outputOption, type Call } from "../call";
import { openInput, sheetsToWorkOn } from "../input";
import type { Outcome } from "../outcome";
import { writeCopy } from "../output";
import { exitCodes, wrongCall } from "../problem";
import { readProfile } from "../profile";
import { requireTables } from "../require-tables";
import { inColumns } from "../text/columns";

/** `gendan sheet`: makes a document from a workbook, or lists the kinds. */
export async function sheet(call: Call): Promise<Outcome> {
  if (call.values.list) return listed(call);
  const file = onlyFile(call);
  const document = chosen(call);
  const date = dayOption(call, "date");
  const orders = ordersOption(call);
  const output = outputOption(call);
  const input = await openInput(call, file);
  const profile = await readProfile(call);
  const { tables } = requireTables(call, check(sheetsToWorkOn(call, input), { asOf: date, profile }));
  const settings = profile.settings ?? defaultSettings;
  const sheets = writeCopy(call, [input], output, {
    report: document.make(tables, { date, lang: call.lang, settings, ...(orders && { orders }) }),
  });
  return {
    exitCode: exitCodes.done,
    json: { kind: document.kind, sheets, output },
    text: sheets.join("\n"),
  };
}

function listed({ lang }: Call): Outcome {
  const kinds = documents.map(({ kind, name, help }) => ({ kind, name: name[lang], help: help[lang] }));
  const rows = kinds.map(({ kind, name, help }) => [kind, name, help]);
  return { exitCode: exitCodes.done, json: { kinds }, text: inColumns(rows).join("\n") };
}

function chosen(call: Call): DocumentKind {
  const wanted = call.values.kind ?? "";
  const found = documents.find(({ kind }) => kind === wanted);
  if (found) return found;
  const names = documents.map(({ kind }) => kind).join(", ");
  throw wrongCall(call.lang, "unknownKind", { name: wanted, names });
}
