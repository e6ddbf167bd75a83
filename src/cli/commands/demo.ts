import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { outputProblem } from "../../adapters/xlsx/file/output-problem";
import { cliTexts } from "../../i18n/cli";
import type { Call } from "../call";
import type { Outcome } from "../outcome";
import { exitCodes } from "../problem";
import { check } from "./check";
import { inspect } from "./inspect";
import { review } from "./review";

const sample = join(__dirname, "../../assets/samples/S01_订单跟踪表_湿巾围兜.xlsx");
const folder = "gendan-out";
const asOf = "2025-06-20";
const month = "2025-05";

/** `gendan demo`: the main job on the sample workbook; results go to `gendan-out` in the current folder. */
export async function demo(call: Call): Promise<Outcome> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw outputProblem(cause, folder, dirname(resolve(folder)));
  });
  const on = (output: string | null): Call => ({
    ...call,
    files: [sample],
    values: { force: true, "as-of": asOf, month, ...(output && { output: join(folder, output) }) },
  });
  const understood = await inspect(on(null));
  const checked = await check(on("checked.xlsx"));
  const reviewed = await review(on("review.xlsx"));
  return {
    exitCode: exitCodes.done,
    json: { inspect: understood.json, check: checked.json, review: reviewed.json },
    text: [understood.text, checked.text, reviewed.text, cliTexts.demoDone[call.lang]].join("\n\n"),
  };
}
