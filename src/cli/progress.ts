import { fillText, type Lang, type TextArgs } from "../core";
import { cliTexts, type CliText } from "../i18n/cli";
import { printable } from "./printable";

/** Says on stderr what is under way; stdout stays free for the result. */
export function say(lang: Lang, text: CliText, args: TextArgs): void {
  process.stderr.write(`${printable(fillText(cliTexts[text][lang], args))}\n`);
}
