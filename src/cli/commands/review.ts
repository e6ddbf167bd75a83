import { check } from "../../app/check";
import {
  defaultSettings,
  keptComments,
  layOut,
  reviewOf,
  teamWorkCalendar,
  type CheckedTable,
  type KeptComments,
  type TableKind,
} from "../../core";
import { dayOption, inputFiles, monthOption, outputOption, type Call } from "../call";
import { openInput, openReplaced, ownSheetsOf, sheetsToWorkOn, type Input } from "../input";
import { reviewJson } from "../json/review-json";
import type { Outcome } from "../outcome";
import { writeCopy } from "../output";
import { exitCodes } from "../problem";
import { readProfile } from "../profile";
import { say } from "../progress";
import { noOrderTable } from "../require-tables";
import { reviewText } from "../text/review-text";

/** `gendan review FILE...`: the monthly review of one workbook or of a team's several. */
export async function review(call: Call): Promise<Outcome> {
  const files = inputFiles(call);
  const month = monthOption(call);
  const asOf = dayOption(call, "as-of");
  const output = outputOption(call);
  const profile = await readProfile(call);
  const inputs: Input[] = [];
  const tables: CheckedTable[] = [];
  const names: string[] = [];
  const found: TableKind[] = [];
  for (const file of files) {
    const input = await openInput(call, file);
    inputs.push(input);
    const outcome = check(sheetsToWorkOn(call, input), { asOf, profile });
    if (outcome.kind === "noOrderTable") {
      found.push(...outcome.found);
      continue;
    }
    const orders = outcome.tables.filter(({ lines }) => lines.kind === "orders");
    if (orders.length === 0) found.push(...outcome.tables.map(({ lines }) => lines.kind));
    for (const table of outcome.tables) {
      tables.push(table);
      names.push(input.name);
    }
  }
  if (!tables.some(({ lines }) => lines.kind === "orders")) throw noOrderTable(call, found);
  say(call.lang, "reviewing", { month, lines: tables.reduce((sum, { lines }) => sum + lines.count, 0) });
  const { figures, report } = reviewOf(tables, {
    month,
    asOf,
    lang: call.lang,
    calendar: teamWorkCalendar(
      profile.settings ?? defaultSettings,
      tables.map(({ lines }) => lines),
    ),
    files: names,
    kept: await commentsOf(call, inputs, output, month),
    home: inputs.length === 1 ? (inputs[0]?.name ?? null) : null,
  });
  const sheets = writeCopy(call, inputs, output, { sheets: layOut(report) });
  return {
    exitCode: exitCodes.done,
    json: reviewJson({ month, asOf, figures, sheets, output }),
    text: reviewText(report, call.lang),
  };
}

/** What people wrote on the review that is to be replaced, else on the one in the last input that has it. */
async function commentsOf(
  call: Call,
  inputs: readonly Input[],
  output: string,
  month: string,
): Promise<KeptComments | null> {
  const replaced = call.values.force === true ? await openReplaced(call, output) : null;
  const books = [...inputs, ...(replaced ? [replaced] : [])];
  return books.reduce<KeptComments | null>(
    (kept, book) => keptComments(ownSheetsOf(book), month) ?? kept,
    null,
  );
}
