import { parseArgs, type ParseArgsConfig } from "node:util";
import { dayFromText, langs, type Day, type Lang } from "../core";
import { wrongCall } from "./problem";

const options = {
  json: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  list: { type: "boolean" },
  sheet: { type: "string" },
  lang: { type: "string" },
  month: { type: "string" },
  kind: { type: "string" },
  date: { type: "string" },
  orders: { type: "string" },
  profile: { type: "string" },
  "as-of": { type: "string" },
  output: { type: "string", short: "o" },
} as const satisfies ParseArgsConfig["options"];

export type OptionName = keyof typeof options;

/** A call as written: command, files, and options not yet understood. */
export interface Call {
  readonly command: string | null;
  readonly files: readonly string[];
  readonly values: {
    readonly [K in OptionName]?: (typeof options)[K]["type"] extends "boolean" ? boolean : string;
  };
  readonly lang: Lang;
}

/** The system's language where it is English; Chinese otherwise. */
function systemLang(): Lang {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith("en") &&
    /^en/i.test(process.env["LANG"] ?? "")
    ? "en"
    : "zh-CN";
}

function isLang(text: string): text is Lang {
  return (langs as readonly string[]).includes(text);
}

/**
 * Reads the words after `gendan`.
 * @throws CliProblem exit code 2, for an option that does not exist or lacks its value
 */
export function readCall(words: readonly string[]): Call {
  const fallback = systemLang();
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    throw wrongCall(fallback, "badOption", {
      detail: cause instanceof Error ? cause.message : String(cause),
    });
  }
  const { values, positionals } = parsed;
  const lang = values.lang ?? fallback;
  if (!isLang(lang)) throw wrongCall(fallback, "badLang", { value: lang });
  return { command: positionals[0] ?? null, files: positionals.slice(1), values, lang };
}

/** The one file of a command that takes one. */
export function onlyFile(call: Call): string {
  const [file, ...more] = call.files;
  if (file === undefined) throw wrongCall(call.lang, "noFile");
  if (more.length > 0) throw wrongCall(call.lang, "oneFile");
  return file;
}

/** The files of a command that takes several, at least one. */
export function inputFiles(call: Call): readonly string[] {
  if (call.files.length === 0) throw wrongCall(call.lang, "noFile");
  return call.files;
}

/** The file named by `-o`. */
export function outputOption(call: Call): string {
  const output = call.values.output;
  if (output === undefined) throw wrongCall(call.lang, "outputNeeded");
  return output;
}

/** The order numbers of `--orders`, written with commas between them; null when it is not given. */
export function ordersOption(call: Call): readonly string[] | null {
  const names = (call.values.orders ?? "").split(/[,，]/).map((name) => name.trim());
  const named = names.filter((name) => name !== "");
  return named.length > 0 ? named : null;
}

/** The day of an option, or today in the caller's time zone. */
export function dayOption(call: Call, option: "as-of" | "date"): Day {
  const value = call.values[option];
  if (value === undefined) return today();
  const day = dayFromText(value);
  if (Number.isNaN(day)) throw wrongCall(call.lang, "badDay", { option: `--${option}`, value });
  return day;
}

/** `YYYY-MM` of `--month`. */
export function monthOption(call: Call): string {
  const value = call.values.month ?? "";
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) throw wrongCall(call.lang, "badMonth", { value });
  return value;
}

function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return dayFromText(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
