import type { Text } from "../../lang";
import { numberCell, textCell } from "../../report/cells";
import { degreeNames, roleNames } from "../../responsibility/clause";
import { answersText } from "../../responsibility/matrix";
import { sourceColumn } from "../desk/all-rows";
import { dayOrWords } from "../desk/line-columns";
import { textAt } from "../desk/line-values";
import { fieldLabel, type Column } from "../desk/table-block";
import type { Accident } from "./exception-rows";
import type { RoleSum } from "./role-sums";

const texts = {
  role: { "zh-CN": "岗位", en: "Role" },
  accidents: { "zh-CN": "事故", en: "Accidents" },
  degrees: { "zh-CN": "责任程度", en: "Degrees" },
  losses: { "zh-CN": "涉及损失", en: "Losses involved" },
  own: { "zh-CN": "应承担", en: "To bear" },
  words: { "zh-CN": "异常", en: "What happened" },
  answers: { "zh-CN": "责任", en: "Who answers" },
  proposed: { "zh-CN": "可能的条款", en: "Clauses it may be" },
  ask: { "zh-CN": "从文字看不出，请认定", en: "the words name none: decide" },
  unknown: { "zh-CN": "“{clause}”不在划分表中", en: "“{clause}” is not in the matrix" },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

export const roleColumns: readonly Column<RoleSum>[] = [
  {
    id: "role",
    label: texts.role,
    width: 16,
    cell: ({ role }, { say }) => textCell(say(roleNames[role]), { link: { to: "table", table: "decided" } }),
  },
  {
    id: "accidents",
    label: texts.accidents,
    width: 10,
    cell: ({ accidents }) => numberCell(accidents.length, "count"),
  },
  {
    id: "degrees",
    label: texts.degrees,
    width: 34,
    cell: ({ degrees }, { say }) =>
      textCell(
        [...degrees]
          .map(([degree, count]) => `${say(degreeNames[degree])} ${count}`)
          .join(say(texts.separator)),
      ),
  },
  { id: "losses", label: texts.losses, width: 14, cell: ({ losses }) => numberCell(losses || null, "money") },
  { id: "own", label: texts.own, width: 14, cell: ({ own }) => numberCell(own || null, "money") },
];

export const accidentColumns: readonly Column<Accident>[] = [
  sourceColumn(({ line }) => line),
  {
    id: "opened",
    label: fieldLabel("openedDate"),
    width: 12,
    cell: ({ line }) => dayOrWords(line, "openedDate"),
  },
  {
    id: "order",
    label: fieldLabel("orderNo"),
    width: 14,
    cell: ({ line }) => textCell(textAt(line, "orderNo")),
  },
  { id: "words", label: texts.words, width: 34, cell: ({ words }) => textCell(words) },
  { id: "loss", label: fieldLabel("lossAmount"), width: 12, cell: ({ loss }) => numberCell(loss, "money") },
];

export const decidedColumn: Column<Accident> = {
  id: "answers",
  label: texts.answers,
  width: 40,
  cell: ({ decided }, { lang }) =>
    textCell(decided && `${decided.code}${lang === "en" ? ": " : "："}${answersText(decided, lang)}`),
};

export const proposedColumn: Column<Accident> = {
  id: "proposed",
  label: texts.proposed,
  width: 40,
  cell: ({ suggested, unknownClause }, { say }) => {
    const unknown = unknownClause === null ? [] : [say(texts.unknown, { clause: unknownClause })];
    const codes = suggested.map(({ code }) => code);
    return textCell(
      [...unknown, ...(codes.length > 0 ? codes : [say(texts.ask)])].join(say(texts.separator)),
      { tone: "warning" },
    );
  },
};
