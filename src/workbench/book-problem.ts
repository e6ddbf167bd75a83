import { FileProblem } from "../adapters/xlsx/guard/problem";
import { fillText, type Text, type TextArgs } from "../core";
import { workbenchTexts } from "../i18n/workbench";

/** What stood in the way of opening or saving, in words for a person. */
export class BookProblem extends Error {
  readonly text: Text;

  constructor(text: Text, args: TextArgs) {
    const filled = filledText(text, () => args);
    super(filled.en);
    this.name = "BookProblem";
    this.text = filled;
  }
}

/** A text with its places filled, in each language its own. */
export function filledText(text: Text, args: (lang: keyof Text) => TextArgs): Text {
  return { "zh-CN": fillText(text["zh-CN"], args("zh-CN")), en: fillText(text.en, args("en")) };
}

/** What went wrong, for a person: a fault of our own says so. */
export function problemText(cause: unknown): Text {
  if (cause instanceof FileProblem || cause instanceof BookProblem) return cause.text;
  return new BookProblem(workbenchTexts.fault, { detail: String(cause) }).text;
}
