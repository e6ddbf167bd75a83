import type { Text } from "../lang";
import { nobodyNamed } from "../money/bearer";
import { numberCell, textCell } from "../report/cells";
import type { ReportLink } from "../report/blocks";
import { amountOf, bearerSums, disputesOf, type BearerSum, type Dispute } from "./costs/disputes";
import { costRowColumns } from "./costs/cost-rows";
import { toldTwiceNotes } from "./costs/left-out";
import { fullDay, head, signatures } from "./desk/form";
import { textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { runsOf } from "./desk/runs";
import { fieldLabel, tableBlocks, type Column } from "./desk/table-block";

const texts = {
  name: { "zh-CN": "额外费用与承担", en: "Extra costs and who bears them" },
  date: { "zh-CN": "日期", en: "Date" },
  selection: { "zh-CN": "额外运费、返工费、异常损失", en: "extra freight, rework and losses" },
  sums: { "zh-CN": "按承担方（不同币种不相加）", en: "By who bears them (never added up across currencies)" },
  bearer: { "zh-CN": "承担方", en: "Borne by" },
  unsaid: { "zh-CN": "（未写）", en: "(not said)" },
  count: { "zh-CN": "笔数", en: "Costs" },
  open: { "zh-CN": "未结清", en: "Open" },
  settled: { "zh-CN": "已结清", en: "Settled" },
  state: { "zh-CN": "状态", en: "State" },
  what: { "zh-CN": "事由", en: "What happened" },
  rows: { "zh-CN": "逐笔", en: "One by one" },
  none: { "zh-CN": "没有额外运费、返工费或损失。", en: "No extra freight, rework or loss is kept." },
  method: {
    "zh-CN":
      "承担方取“费用承担方”，没写的取责任人，再没有的取认定条款的责任岗位；费用结清日期到了才算结清。同一订单的同一费用几张表里都有的，以异常台账为准，其次订单表，再次派车表，只计一次；一起异常写了损失金额的，返工费已含在内，额外运费另计。",
    en: "Who bears a cost is who is named for it, else who is responsible, else the roles of the clause decided. It is settled once its day of settlement has come. Where several tables have the same cost of an order, the log of exceptions counts, else the orders, else the dispatches; the loss of an exception has its rework in it, but not its extra freight.",
  },
} as const satisfies Record<string, Text>;

interface SumItem extends BearerSum {
  readonly openLink: ReportLink | undefined;
  readonly settledLink: ReportLink | undefined;
}

const sumColumns: readonly Column<SumItem>[] = [
  {
    id: "bearer",
    label: texts.bearer,
    width: 22,
    cell: ({ bearer }, { say }) =>
      textCell(bearer ?? say(nobodyNamed), bearer === null ? { tone: "warning" } : {}),
  },
  {
    id: "currency",
    label: fieldLabel("currency"),
    width: 10,
    cell: ({ currency }, { say }) => textCell(currency || say(texts.unsaid)),
  },
  {
    id: "count",
    label: texts.count,
    width: 8,
    sum: "count",
    cell: ({ open, settled }) => numberCell(open.length + settled.length, "count"),
  },
  {
    id: "open",
    label: texts.open,
    width: 14,
    cell: ({ open, openLink }) =>
      numberCell(amountOf(open) || null, "money", { tone: "bad", link: openLink }),
  },
  {
    id: "settled",
    label: texts.settled,
    width: 14,
    cell: ({ settled, settledLink }) => numberCell(amountOf(settled) || null, "money", { link: settledLink }),
  },
];

const rowColumns: readonly Column<Dispute>[] = [
  ...costRowColumns,
  {
    id: "bearer",
    label: texts.bearer,
    width: 16,
    cell: ({ bearer }, { say }) =>
      textCell(bearer ?? say(nobodyNamed), bearer === null ? { tone: "warning" } : {}),
  },
  {
    id: "state",
    label: texts.state,
    width: 9,
    cell: ({ isSettled }, { say }) =>
      textCell(say(isSettled ? texts.settled : texts.open), { tone: isSettled ? "good" : "bad" }),
  },
  {
    id: "words",
    label: texts.what,
    width: 26,
    fields: ["exception", "remarks"],
    cell: ({ line }) => textCell(textAt(line, "exception") ?? textAt(line, "remarks")),
  },
];

/** Extra freight, rework and losses: who bears them, settled or not. Source: domain.md, section 3, 6. */
export const disputedCosts = paper({
  kind: "disputed-costs",
  name: texts.name,
  help: {
    "zh-CN": "额外运费、返工费、损失：谁承担、结清没有，按承担方和币种合计",
    en: "extra freight, rework and losses: who bears them, settled or not, summed by party and currency",
  },
  from: ["exceptions", "orders", "dispatch"],
  wants: [
    {
      fields: ["extraFreight", "reworkCost", "lossAmount"],
      use: { "zh-CN": "费用多少", en: "how much it is" },
      must: true,
    },
    { fields: ["bornBy", "responsible", "clause"], use: { "zh-CN": "谁承担", en: "who bears it" } },
    { fields: ["settledDate"], use: { "zh-CN": "是否结清", en: "whether it is settled" } },
    { fields: ["costCurrency", "currency"], use: { "zh-CN": "按币种分开", en: "keep currencies apart" } },
  ],
  sheets: (desk) => {
    const { say, date } = desk;
    const { disputes, toldTwice } = disputesOf(desk);
    const sums = bearerSums(disputes);
    const runs = runsOf(
      "rows",
      sums.flatMap(({ open, settled }) => [open, settled]),
    );
    const items = sums.map((sum, at) => ({
      ...sum,
      openLink: runs.link(2 * at),
      settledLink: runs.link(2 * at + 1),
    }));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
          ]),
          { kind: "heading", level: 2, text: say(texts.sums) },
          ...tableBlocks(desk, { id: "sums", columns: sumColumns, items, empty: texts.none }),
          { kind: "note", text: say(texts.method) },
          ...toldTwiceNotes(desk, toldTwice),
          { kind: "heading", level: 2, text: say(texts.rows) },
          ...tableBlocks(desk, { id: "rows", columns: rowColumns, items: runs.items, empty: texts.none }),
          signatures(desk, ["clerk", "finance", "supervisor"]),
        ],
      },
    ];
  },
});
