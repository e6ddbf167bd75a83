import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { DueKind } from "../../money/dues";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import type { Listing } from "../listing";
import { rowColumns } from "../row-columns";
import type { ReviewDue } from "./month-dues";

const texts = {
  title: { "zh-CN": "逾期未收款", en: "Money owed and late" },
  what: { "zh-CN": "款项", en: "What" },
  due: { "zh-CN": "应收日期", en: "Due on" },
  late: { "zh-CN": "逾期天数", en: "Days late" },
} as const satisfies Record<string, Text>;

const kindTexts: Readonly<Record<DueKind, Text>> = {
  deposit: { "zh-CN": "定金", en: "Deposit" },
  balance: { "zh-CN": "尾款", en: "Balance" },
};

const row = rowColumns((item: ReviewDue) => item.row);

/** What is owed and late, currency by currency as the table of receivables has them, the latest first. */
export function lateListing({ receivables }: Pick<ReviewFacts, "receivables">): Listing<ReviewDue> {
  return {
    id: "lateDues",
    title: texts.title,
    columns: [
      {
        id: "currency",
        label: fieldOf("currency").label,
        width: 9,
        cell: ({ currency }) => textCell(currency),
      },
      row.text("orderNo", 16),
      row.text("customer", 18),
      { id: "what", label: texts.what, width: 8, cell: ({ kind }, say) => textCell(say(kindTexts[kind])) },
      {
        id: "amount",
        label: fieldOf("amount").label,
        width: 14,
        cell: ({ amount }) => numberCell(amount, "money"),
      },
      { id: "dueOn", label: texts.due, width: 12, cell: ({ dueOn }) => dayCell(dueOn) },
      {
        id: "daysLate",
        label: texts.late,
        width: 9,
        cell: ({ daysLate }) => numberCell(daysLate, "days", { tone: "bad" }),
      },
      row.text("paymentTerms", 20),
      row.text("salesperson", 8),
      ...row.place,
    ],
    groups: (receivables?.currencies ?? []).map(({ late }) => late),
  };
}
