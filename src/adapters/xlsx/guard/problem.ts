import { fillText, type Text, type TextArgs } from "../../../core";
import { problemTexts } from "./problem-texts";

export type FileProblemCode = keyof typeof problemTexts;

/** The one error that opening and reading a file ends in when the file is at fault. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly args: TextArgs;
  /** What is wrong, where, and what to do. */
  readonly text: Text;

  constructor(code: FileProblemCode, args: TextArgs = {}) {
    const text = {
      "zh-CN": fillText(problemTexts[code]["zh-CN"], args),
      en: fillText(problemTexts[code].en, args),
    };
    super(text.en);
    this.name = "FileProblem";
    this.code = code;
    this.args = args;
    this.text = text;
  }
}
