import { fillText, langs } from "../core";
import { cliTexts } from "../i18n/cli";
import { readCall } from "./call";
import { commands } from "./commands";
import type { Outcome } from "./outcome";
import { printable } from "./printable";
import { CliProblem, exitCodes, wrongCall, type ExitCode } from "./problem";
import { problemOf } from "./problem-of";

/** Set by the build from package.json. */
declare const GENDAN_VERSION: string;

async function run(words: readonly string[]): Promise<ExitCode> {
  const call = readCall(words);
  if (call.values.version) return print(`gendan ${GENDAN_VERSION}\n`);
  if (call.values.help || call.command === "help") return print(`${cliTexts.usage[call.lang]}\n`);
  if (call.command === null)
    throw new CliProblem(exitCodes.wrongCall, "noCommand", cliTexts.usage[call.lang]);
  const command = commands.get(call.command);
  if (!command) throw wrongCall(call.lang, "unknownCommand", { name: call.command });
  const outcome: Outcome = await command(call);
  await print(call.values.json ? `${JSON.stringify(outcome.json)}\n` : `${printable(outcome.text)}\n`);
  return outcome.exitCode;
}

function print(text: string): Promise<0> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve(0)));
}

/** `--json` is looked for in the words themselves, because the call may be too wrong to be read. */
async function fail(words: readonly string[], cause: unknown): Promise<ExitCode> {
  const lang = langs.find((one) => words.includes(one)) ?? "zh-CN";
  const problem = problemOf(cause, lang) ?? {
    exitCode: exitCodes.unexpected,
    code: "unexpected",
    message: fillText(cliTexts.unexpected[lang], { detail: String(cause) }),
  };
  const { exitCode, code, message } = problem;
  process.stderr.write(`${printable(message)}\n`);
  if (words.includes("--json")) await print(`${JSON.stringify({ error: { code, message } })}\n`);
  return exitCode;
}

const words = process.argv.slice(2);
run(words)
  .catch((cause: unknown) => fail(words, cause))
  .then((code) => {
    process.exitCode = code;
  });
