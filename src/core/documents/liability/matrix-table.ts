import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import { textCell } from "../../report/cells";
import { accidents } from "../../responsibility/accidents";
import { clauses, type MatrixClause } from "../../responsibility/clauses";
import { answersText } from "../../responsibility/matrix";
import type { Desk } from "../desk/desk";
import { tickColumn } from "../desk/line-columns";
import { tableBlocks, type Column } from "../desk/table-block";

const texts = {
  code: { "zh-CN": "条款", en: "Clause" },
  accident: { "zh-CN": "事故", en: "Accident" },
  answers: { "zh-CN": "责任", en: "Who answers" },
  applies: { "zh-CN": "认定", en: "Applies" },
  none: {
    "zh-CN": "从文字看不出条款，请对照责任划分表认定：第 ______ 条。",
    en: "The words name no clause. Choose one from the matrix: clause ______.",
  },
} as const satisfies Record<string, Text>;

const columns: readonly Column<MatrixClause>[] = [
  { id: "code", label: texts.code, width: 22, cell: ({ code }) => textCell(code) },
  {
    id: "accident",
    label: texts.accident,
    width: 28,
    cell: ({ code }, { say }) => textCell(say(accidents[code])),
  },
  {
    id: "answers",
    label: texts.answers,
    width: 28,
    cell: (clause, { lang }) => textCell(answersText(clause, lang)),
  },
];

/** Clauses to choose from, each with a box to tick. */
export function clauseChoice(desk: Desk, items: readonly MatrixClause[], id: string): readonly Block[] {
  const withBox = [...columns, tickColumn<MatrixClause>("applies", texts.applies, 18)];
  return tableBlocks(desk, { id, columns: withBox, items, empty: texts.none });
}

/** The whole matrix. */
export function matrixTable(desk: Desk): readonly Block[] {
  return tableBlocks(desk, { id: "matrix", columns, items: clauses, empty: texts.none });
}
