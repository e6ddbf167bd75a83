import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { leastHistory, workbookRisk, type RiskOutcome } from "../risk/risk";
import type { Desk } from "./desk/desk";
import { tableDelivery } from "./desk/desk-delivery";
import { fullDay, head } from "./desk/form";
import { paper } from "./desk/paper";
import { tableBlocks } from "./desk/table-block";
import { backTestBlocks } from "./risk/back-test-table";
import { riskColumns } from "./risk/risk-columns";

const texts = {
  name: { "zh-CN": "延期风险", en: "Risk of delay" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: { "zh-CN": "未到期的未完成订单行", en: "open lines not yet due" },
  history: { "zh-CN": "历史", en: "History" },
  past: { "zh-CN": "{past} 行，其中延期 {late} 行", en: "{past} lines, {late} of them late" },
  short: {
    "zh-CN":
      "历史太短，不作预测：至少要 {lines} 行有交期和完成日期，其中延期、准时各 {late} 行以上。现有 {past} 行，延期 {lateNow} 行。",
    en: "Too little history for a forecast: it takes {lines} lines with a due date and a day done, at least {late} of them late and {late} on time. There are {past}, {lateNow} of them late.",
  },
  flat: {
    "zh-CN": "客户、产品、供应商、数量、月份都分不出哪些行更容易延期，不作预测；检验见下。",
    en: "Neither customer, product, supplier, quantity nor month tells late lines from others, so no forecast is made; the trial stands below.",
  },
  method: {
    "zh-CN":
      "算法：把客户、产品、供应商、数量档、交期月份各自的历史延期率（行数少的向总延期率靠拢）换成对数优势相加，再按历史校正；半年前的行只算一半。这是可能性，不是结论。",
    en: "Method: the past share of late lines of the customer, product, supplier, quantity class and month (pulled towards the overall share where lines are few) are added up as log-odds and corrected on the history; lines half a year old count half. It is a chance, not a verdict.",
  },
  none: { "zh-CN": "没有未到期的未完成订单行。", en: "No open line is still to come." },
} as const satisfies Record<string, Text>;

/** How likely open lines are to be late, from the workbook's own history. Source: domain.md, section 3, 7. */
export const riskWarning = paper({
  kind: "risk",
  name: texts.name,
  help: {
    "zh-CN": "按本工作簿的历史推算未完成订单行延期的可能，附依据和检验",
    en: "how likely open lines are to be late, told from the workbook's own history, with reasons and a trial",
  },
  from: ["orders"],
  wants: [
    { fields: ["requiredDate"], use: { "zh-CN": "交期", en: "when lines are due" }, must: true },
    {
      fields: ["actualShipDate", "customerReceivedDate"],
      use: { "zh-CN": "历史上是否准时", en: "whether past lines were on time" },
    },
    { fields: ["customer"], use: { "zh-CN": "按客户比较", en: "compare customers" } },
    { fields: ["productCode", "productName"], use: { "zh-CN": "按产品比较", en: "compare products" } },
  ],
  sheets: (desk) => {
    const { say, tables, date } = desk;
    const outcome = workbookRisk(
      tables.map((table) => ({ lines: table.lines, delivery: tableDelivery(desk, table) })),
    );
    const facts = [
      { label: say(texts.date), text: fullDay(date, say) },
      { label: say(texts.history), text: say(texts.past, { past: outcome.past, late: outcome.late }) },
    ];
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [...head(desk, say(texts.name), say(texts.selection), facts), ...blocksOf(desk, outcome)],
      },
    ];
  },
});

function blocksOf(desk: Desk, outcome: RiskOutcome): readonly Block[] {
  const { say, tables } = desk;
  switch (outcome.kind) {
    case "short": {
      const { past, late } = outcome;
      const figures = { lines: leastHistory.lines, late: leastHistory.late, past, lateNow: late };
      return [{ kind: "note", text: say(texts.short, figures) }];
    }
    case "flat":
      return [{ kind: "note", text: say(texts.flat) }, ...backTestBlocks(desk, outcome.test)];
    case "told": {
      const items = outcome.lines.flatMap(({ table, line, risk }) => {
        const of = tables[table];
        return of ? [{ line: { table: of, at: line }, risk }] : [];
      });
      return [
        { kind: "note", text: say(texts.method) },
        ...tableBlocks(desk, { id: "lines", columns: riskColumns, items, empty: texts.none }),
        ...backTestBlocks(desk, outcome.test),
      ];
    }
  }
}
