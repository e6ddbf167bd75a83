import { check } from "../../app/check";
import { defaultSettings, documents, layOut } from "../../core";
import { dayOption, onlyFile, ordersOption, outputOption, type Call } from "../call";
import { openInput, sheetsToWorkOn } from "../input";
import { chosenKind, listKinds } from "../kinds";
import type { Outcome } from "../outcome";
import { writeCopy } from "../output";
import { planMemory } from "../plan-memory";
import { exitCodes } from "../problem";
import { readProfile } from "../profile";
import { requireTables } from "../require-tables";

/** `gendan sheet`: makes a document from a workbook, or lists the kinds. */
export async function sheet(call: Call): Promise<Outcome> {
  if (call.values.list) return listKinds(documents, call.lang);
  const file = onlyFile(call);
  const document = chosenKind(call, documents);
  const date = dayOption(call, "date");
  const orders = ordersOption(call);
  const output = outputOption(call);
  const input = await openInput(call, file);
  const profile = await readProfile(call);
  const { tables } = requireTables(
    call,
    check(sheetsToWorkOn(call, input), { asOf: date, profile, also: document.from ?? [] }),
  );
  const settings = profile.settings ?? defaultSettings;
  const kept = document.plan ? planMemory(input, document.kind) : null;
  const context = {
    date,
    lang: call.lang,
    settings,
    ...(orders && { orders }),
    ...(kept && { lastPlan: kept.lastPlan }),
  };
  const plan = kept && document.plan?.(tables, context);
  const sheets = writeCopy(call, [input], output, {
    sheets: layOut(document.make(tables, context)),
    ...(kept && plan && { memory: kept.withPlan(plan) }),
  });
  return {
    exitCode: exitCodes.done,
    json: { kind: document.kind, sheets, output },
    text: sheets.join("\n"),
  };
}
