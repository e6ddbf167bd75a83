import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { textCell } from "../report/cells";
import { severityLooks } from "../report/severity-looks";
import { accidents } from "../responsibility/accidents";
import { clauses, type ClauseCode } from "../responsibility/clauses";
import { findingText, ruleOf } from "../rules/finding-text";
import type { Finding } from "../rules/rule";
import type { Desk, DeskTable, Line } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { grouped } from "./desk/grouped";
import { clerkColumn, orderNoColumn, productColumn, textColumn, tickColumn } from "./desk/line-columns";
import { textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { clauseOfRule } from "./liability/clause-of-rule";

const texts = {
  name: { "zh-CN": "防责清单", en: "Cover-yourself list" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: {
    "zh-CN": "未完成行中可能追究跟单的问题；单证问题含已出货",
    en: "what may be charged to the clerk: open lines, and papers missing on shipped ones",
  },
  clause: { "zh-CN": "{code}　{accident}（{count} 条）", en: "{code}  {accident} ({count})" },
  what: { "zh-CN": "情况", en: "How it stands" },
  act: { "zh-CN": "怎么消除", en: "What closes it" },
  done: { "zh-CN": "已办", en: "Done" },
  none: { "zh-CN": "没有会追究跟单的问题。", en: "Nothing that may be charged to the clerk." },
  limits: {
    "zh-CN": "跟单-3（生产的问题是否及时转达、结果是否告知）表格里看不出，请自查；沟通留下文字和时间。",
    en: "Whether production's questions were passed on in time (跟单-3) no table tells: look yourself, and keep words and times in writing.",
  },
} as const satisfies Record<string, Text>;

interface Risk {
  readonly line: Line;
  readonly finding: Finding;
  readonly clause: ClauseCode;
}

const columns: readonly Column<Risk>[] = [
  { ...orderNoColumn, cell: ({ line }, desk) => orderNoColumn.cell(line, desk) },
  { ...textColumn("customer", 16), cell: ({ line }) => textCell(textAt(line, "customer")) },
  { ...productColumn, width: 22, cell: ({ line }, desk) => productColumn.cell(line, desk) },
  {
    id: "what",
    label: texts.what,
    width: 40,
    cell: ({ finding }, { lang }) =>
      textCell(findingText(finding, lang), { tone: severityLooks[finding.severity].tone }),
  },
  {
    id: "act",
    label: texts.act,
    width: 52,
    cell: ({ finding }, { lang }) => textCell(ruleOf(finding.code).help[lang]),
  },
  { ...clerkColumn, cell: ({ line }, desk) => clerkColumn.cell(line, desk) },
  tickColumn("done", texts.done, 6),
];

/** What may be charged to the clerk, by clause, and the act that closes it. Source: domain.md, section 6, 2. */
export const coverList = paper({
  kind: "cover-list",
  name: texts.name,
  help: {
    "zh-CN": "按责任条款列出可能追究跟单的问题，以及怎么消除",
    en: "by clause, what may be charged to the clerk and what closes it",
  },
  from: ["orders", "packagingPurchase", "dispatch"],
  wants: [
    {
      fields: ["approvalFinance"],
      use: { "zh-CN": "查跟单-1：未经审核下达", en: "跟单-1: issued without approval" },
    },
    {
      fields: ["prodStartPlan"],
      use: { "zh-CN": "查跟单-2、跟单-4：到位和计划", en: "跟单-2 and 跟单-4: arrivals and plans" },
    },
    {
      fields: ["cartonsOrdered", "neededQty"],
      use: { "zh-CN": "查跟单-2：纸箱订购数", en: "跟单-2: cartons ordered" },
    },
    { fields: ["shippingNoticeNo"], use: { "zh-CN": "查跟单-5：双单", en: "跟单-5: both papers" } },
    {
      fields: ["dispatchConfirmedDate"],
      use: { "zh-CN": "查跟单-5：提前一天派车", en: "跟单-5: dispatch a day ahead" },
    },
    { fields: ["sampleConfirmed"], use: { "zh-CN": "查跟单-6：首样", en: "跟单-6: the first sample" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const risks = grouped(
      desk.tables.flatMap((table) => risksOf(desk, table)),
      ({ clause }) => clause,
    );
    const blocks = clauses.flatMap(({ code }, at): readonly Block[] => {
      const items = risks.get(code) ?? [];
      if (items.length === 0) return [];
      const text = say(texts.clause, { code, accident: say(accidents[code]), count: items.length });
      return [
        { kind: "heading", level: 2, text },
        ...tableBlocks(desk, { id: `risks-${at}`, columns, items, empty: texts.none }),
      ];
    });
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          ...(blocks.length > 0 ? blocks : [{ kind: "note" as const, text: say(texts.none) }]),
          { kind: "note", text: say(texts.limits) },
          signatures(desk, ["clerk", "supervisor"]),
        ],
      },
    ];
  },
});

/** Duty of the rules about papers: they count on lines that have shipped, too. */
const paperDuty = 15;

function risksOf({ chosen }: Desk, table: DeskTable): readonly Risk[] {
  const lineOfRow = new Map(Array.from(table.lines.rows, (row, at) => [row, at]));
  return table.findings.flatMap((finding) => {
    const clause = clauseOfRule.get(finding.code);
    if (clause === undefined) return [];
    // What the form above the table says holds for every line.
    const rows = finding.formLabel === undefined ? [finding.row] : [...table.lines.rows];
    return rows.flatMap((row) => {
      const at = lineOfRow.get(row);
      if (at === undefined) return [];
      const line = { table, at };
      const isMeant = chosen
        ? chosen.has(textAt(line, "orderNo") ?? "")
        : table.open[at] === 1 || ruleOf(finding.code).duty === paperDuty;
      return isMeant ? [{ line, finding, clause }] : [];
    });
  });
}
