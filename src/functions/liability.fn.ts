import { answersText, type Clause, type Lang } from "../core";
import { optional, required } from "./cells/argument";
import { clause, language as languageOf } from "./cells/read-choice";
import { remembering } from "./cells/remembering";
import { spill } from "./cells/spill";

/**
 * Who answers for a quality accident, and how, by the responsibility matrix.
 * @customfunction LIABILITY
 * @param code Line of the matrix, such as 跟单-1, 包材仓管-4 or 装柜
 * @param [language] Language of the result: zh (default) or en
 * @returns Parties with their degree: full, main, half, joint, corresponding, or bears where none is named; in Chinese unless English is asked for
 */
export function liability(code: unknown[][], language?: unknown[][]): unknown[][] {
  const inLanguage = remembering((lang: Lang) => remembering((line: Clause) => answersText(line, lang)));
  return spill([required(code, clause), optional(language, languageOf, "zh-CN")], (line, lang) =>
    inLanguage(lang)(line),
  );
}
