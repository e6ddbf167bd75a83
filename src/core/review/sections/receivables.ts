import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { Block } from "../../report/blocks";
import { numberCell, textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import { countLink, groupsLink } from "../listing";
import { lateListing } from "../receivables/late-list";
import { dueClasses, soonDays, type DueClass } from "../receivables/month-dues";
import type { ReviewSection } from "../section";

const texts = {
  lateCount: { "zh-CN": "逾期笔数", en: "Late dues" },
  total: { "zh-CN": "未收合计", en: "Owed in all" },
  none: { "zh-CN": "没有未收的款项。", en: "Nothing is owed." },
  unclear: {
    "zh-CN": "{count} 行有金额，但付款方式写明不了收多少、何时收，未计入。",
    en: "{count} lines have an amount, but no terms that say how much or when; they are left out.",
  },
  rule: {
    "zh-CN":
      "截至日的未收定金和尾款，不限月份，按付款方式算出应收日期，有收款表的以收款表为准（口径与“应收货款”单据相同）；“等出货”的到期日要等出货才知道。不同币种不相加，没写币种的单列。",
    en: "Deposits and balances not in on the as-of date, of any month, due by their terms, less what the sheet of payments says came in (as in the document of receivables); what waits for shipment has no day yet. Currencies are never added up; no currency stands apart.",
  },
} as const satisfies Record<string, Text>;

const classTexts: Readonly<Record<DueClass, Text>> = {
  late: { "zh-CN": "已逾期", en: "Late" },
  soon: { "zh-CN": `${soonDays} 天内`, en: `In ${soonDays} days` },
  later: { "zh-CN": "更晚", en: "Later" },
  waiting: { "zh-CN": "等出货", en: "Waiting" },
};

/** Money owed on the as-of date by currency; nothing where the workbook does not tell. */
export const receivables: ReviewSection = {
  id: "receivables",
  heading: { "zh-CN": "应收货款", en: "Receivables" },
  blocks: (facts) => {
    const { receivables: owed, say } = facts;
    if (!owed) return [];
    const listing = lateListing(facts);
    const table: Block = {
      kind: "table",
      id: "receivables",
      columns: [
        { id: "currency", label: say(fieldOf("currency").label), width: gridWidth(0) },
        { id: "lateCount", label: say(texts.lateCount), width: gridWidth(1) },
        ...dueClasses.map((name, at) => ({
          id: name,
          label: say(classTexts[name]),
          width: gridWidth(at + 2),
        })),
        { id: "total", label: say(texts.total), width: gridWidth(6, 2) },
      ],
      rows: owed.currencies.map(({ currency, late, sums, total }, at) => {
        const link = groupsLink(listing, at);
        return [
          textCell(currency ?? "—"),
          countLink(late.length, link),
          ...dueClasses.map((name) =>
            numberCell(sums[name], "money", name === "late" ? { tone: "bad", link } : {}),
          ),
          numberCell(total, "money"),
        ];
      }),
      empty: say(texts.none),
    };
    return [
      table,
      ...(owed.unclear > 0
        ? [{ kind: "note", text: say(texts.unclear, { count: owed.unclear }) } as const]
        : []),
      { kind: "note", text: say(texts.rule) },
    ];
  },
};
