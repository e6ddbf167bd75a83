import { fillText, type Text, type TextArgs } from "../../../core";
import { systemCode } from "./file-calls";
import { outputTexts } from "./output-texts";

export type OutputProblemCode = keyof typeof outputTexts;

/** The one error that writing an output file ends in when the disk, the folder or the name stands in the way. */
export class OutputProblem extends Error {
  readonly code: OutputProblemCode;
  readonly args: TextArgs;
  /** What stands in the way, and what to do. */
  readonly text: Text;

  constructor(code: OutputProblemCode, args: TextArgs) {
    const text = {
      "zh-CN": fillText(outputTexts[code]["zh-CN"], args),
      en: fillText(outputTexts[code].en, args),
    };
    super(text.en);
    this.name = "OutputProblem";
    this.code = code;
    this.args = args;
    this.text = text;
  }
}

/** What the system's error codes mean for an output; any other code is "not writable". Source: errno(3). */
const meanings: ReadonlyMap<string, OutputProblemCode> = new Map([
  ["EEXIST", "outputExists"],
  ["ENOENT", "outputFolderMissing"],
  ["ENOTDIR", "outputFolderMissing"],
  ["ENOSPC", "diskFull"],
  ["EDQUOT", "diskFull"],
]);

/** A failed file call as the problem a person can do something about. Anything else is returned as it is. */
export function outputProblem(error: unknown, file: string, folder: string): unknown {
  const reason = systemCode(error);
  if (reason === "") return error;
  return new OutputProblem(meanings.get(reason) ?? "outputNotWritable", { file, folder, reason });
}
