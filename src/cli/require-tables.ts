import type { CheckOutcome } from "../app/check";
import { fillText, type TableKind } from "../core";
import { cliTexts } from "../i18n/cli";
import { tableKindNames } from "../i18n/terms";
import type { Call } from "./call";
import { CliProblem, exitCodes } from "./problem";

/** The problem that no order table was found (exit code 4), naming what was found instead. */
export function noOrderTable({ lang }: Call, found: readonly TableKind[]): CliProblem {
  const names = [...new Set(found)].map((kind) => tableKindNames[kind][lang]).join(", ");
  const message = fillText(cliTexts.noOrderTable[lang], { found: names || cliTexts.nothing[lang] });
  return new CliProblem(exitCodes.noOrderTable, "noOrderTable", message);
}

/** The checked tables. @throws CliProblem exit code 4 */
export function requireTables(call: Call, outcome: CheckOutcome): Extract<CheckOutcome, { kind: "checked" }> {
  if (outcome.kind === "checked") return outcome;
  throw noOrderTable(call, outcome.found);
}
