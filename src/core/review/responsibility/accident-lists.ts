import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { numberCell, textCell } from "../../report/cells";
import { roleNames, type Role } from "../../responsibility/clause";
import { answersText } from "../../responsibility/matrix";
import type { ReviewFacts } from "../facts";
import type { ListColumn, Listing } from "../listing";
import { rowColumns } from "../row-columns";
import { lossCurrency, type ReviewAccident } from "./month-accidents";

const texts = {
  title: {
    "zh-CN": "责任：已认定（按岗位，多方承担的各列一次）",
    en: "Responsibility decided, by role (once for each that answers)",
  },
  undecided: { "zh-CN": "责任：待认定", en: "Responsibility to be decided" },
  role: { "zh-CN": "岗位", en: "Role" },
  answers: { "zh-CN": "条款与责任", en: "Clause and who answers" },
  words: { "zh-CN": "异常", en: "What happened" },
  between: { "zh-CN": "：", en: ": " },
} as const satisfies Record<string, Text>;

const row = rowColumns(({ line }: ReviewAccident) => line);

const columns: readonly ListColumn<ReviewAccident>[] = [
  { ...row.day("openedDate"), id: "opened" },
  row.text("orderNo", 14),
  { id: "words", label: texts.words, width: 34, cell: ({ words }) => textCell(words) },
  {
    id: "loss",
    label: fieldOf("lossAmount").label,
    width: 12,
    cell: ({ loss }) => numberCell(loss, "money"),
  },
  {
    id: "currency",
    label: fieldOf("currency").label,
    width: 9,
    cell: (accident) => textCell(lossCurrency(accident)),
  },
  ...row.place,
];

interface Charged {
  readonly role: Role;
  readonly accident: ReviewAccident;
}

/** The decided accidents of the month, role by role as the table of roles has them. */
export function decidedListing({
  liability,
  lang,
}: Pick<ReviewFacts, "liability" | "lang">): Listing<Charged> {
  return {
    id: "decided",
    title: texts.title,
    columns: [
      { id: "role", label: texts.role, width: 14, cell: ({ role }, say) => textCell(say(roleNames[role])) },
      {
        id: "answers",
        label: texts.answers,
        width: 30,
        cell: ({ accident: { decided } }, say) =>
          textCell(decided && decided.code + say(texts.between) + answersText(decided, lang)),
      },
      ...columns.map((column): ListColumn<Charged> => ({
        ...column,
        cell: ({ accident }, say) => column.cell(accident, say),
      })),
    ],
    groups: (liability?.roles ?? []).map(({ role, accidents }) =>
      accidents.map((accident) => ({ role, accident })),
    ),
  };
}

/** The accidents of the month nobody has decided yet. */
export function undecidedListing({ liability }: Pick<ReviewFacts, "liability">): Listing<ReviewAccident> {
  return { id: "undecided", title: texts.undecided, columns, groups: [liability?.undecided ?? []] };
}
