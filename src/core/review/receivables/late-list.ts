import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import { textAt } from "../../documents/desk/line-values";
import type { DueKind } from "../../money/dues";
import { dayCell, numberCell, textCell } from "../../report/cells";
import type { ReviewFacts } from "../facts";
import { fileColumn, placeColumn, type Listing } from "../listing";
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

function textOf(field: "orderNo" | "customer" | "paymentTerms" | "salesperson", width: number) {
  return {
    id: field,
    label: fieldOf(field).label,
    width,
    cell: ({ row }: ReviewDue) => textCell(textAt(row, field)),
  };
}

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
      textOf("orderNo", 16),
      textOf("customer", 18),
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
      textOf("paymentTerms", 20),
      textOf("salesperson", 8),
      fileColumn(({ row }) => row),
      placeColumn(({ row }) => row),
    ],
    groups: (receivables?.currencies ?? []).map(({ late }) => late),
  };
}
