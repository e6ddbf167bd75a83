import type { Block, Report, ReportCell, ReportSheet } from "../../src/core/report/blocks";
import { dayOf } from "../../src/core/dates/day";

const text = (value: string): ReportCell => ({ kind: "text", text: value });
const count = (value: number): ReportCell => ({ kind: "number", value, format: "count" });
const percent = (value: number): ReportCell => ({ kind: "number", value, format: "percent" });
const day = (month: number, date: number): ReportCell => ({ kind: "day", day: dayOf(2026, month, date) });
const none: ReportCell = { kind: "none" };

const customers = ["东莞甲厂", "佛山乙厂", "中山丙厂", "惠州丁厂", "Nordic Baby AB"];

const byCustomer: Block = {
  kind: "table",
  id: "byCustomer",
  columns: [
    { id: "customer", label: "客户", width: 18 },
    { id: "due", label: "应交行数", width: 11, bar: true },
    { id: "onTime", label: "准时率", width: 10 },
    { id: "overdue", label: "逾期行数", width: 11 },
  ],
  rows: customers.map((name, at) => [
    text(name),
    count(40 + 17 * at),
    percent(0.98 - at * 0.07),
    at < 3
      ? { ...count(at), link: { to: "rows", table: "lines", first: at, last: at + 2 }, tone: "bad" }
      : none,
  ]),
  total: [text("合计"), count(370), percent(0.86), count(3)],
  empty: "本月没有应交的订单。",
};

const trend: Block = {
  kind: "table",
  id: "trend",
  columns: [
    { id: "month", label: "月份", width: 10 },
    { id: "rate", label: "准时率", width: 10 },
    { id: "full", label: "足量率", width: 10 },
  ],
  rows: Array.from({ length: 12 }, (_, at) => [
    text(`2026-${String(at + 1).padStart(2, "0")}`),
    at === 4 ? none : percent(0.8 + ((at * 7) % 19) / 100),
    percent(0.75 + ((at * 5) % 23) / 100),
  ]),
  empty: "没有数据。",
};

const reasons: Block = {
  kind: "table",
  id: "reasons",
  columns: [
    { id: "reason", label: "异常原因", width: 34 },
    { id: "count", label: "次数", width: 9, bar: true },
    { id: "advice", label: "建议", width: 46 },
  ],
  rows: [
    [
      "包装袋制版延误，供应商晚到 5 天",
      12,
      "下单时同时确认制版日期，制版未确认前不排产；新版包装袋至少提前 15 个工作日下单。",
    ],
    ["原料到位晚", 9, "每周一与采购核对到料日期。"],
    ["客户改唛头 (shipping mark changed after carton order)", 4, "唛头未经业务书面确认不订纸箱。"],
  ].map(([reason, times, advice]) => [text(String(reason)), count(Number(times)), text(String(advice))]),
  empty: "本月没有异常。",
};

const summary: ReportSheet = {
  name: "月度复盘 2026-11",
  landscape: false,
  blocks: [
    { kind: "heading", level: 1, text: "2026 年 11 月跟单复盘" },
    {
      kind: "note",
      text: "截至 2026-11-21；数据来自工作表“订单”，共 370 行。准时率 = 当月到期且不晚于交期完成的行数 ÷ 当月到期的行数，交期在截至日之后的行不计。",
    },
    { kind: "heading", level: 2, text: "关键指标" },
    {
      kind: "figures",
      items: [
        {
          id: "due",
          label: "应交行数",
          value: { ...count(370), link: { to: "table", table: "lines" } },
          definition: "交期在当月且不晚于截至日的订单行",
        },
        {
          id: "rate",
          label: "准时交付率",
          value: { ...percent(0.862), tone: "bad" },
          definition:
            "应交行中，完成日期不晚于交期的占比；未完成而已过交期的行留在分母里，因此这个数字不会因为少填日期而变好看",
        },
        { id: "none", label: "客诉率", value: none, definition: "没有客诉记录，不计算" },
      ],
    },
    { kind: "heading", level: 2, text: "各客户准时率" },
    byCustomer,
    {
      kind: "chart",
      type: "bar",
      title: "各客户应交行数",
      table: "byCustomer",
      categories: "customer",
      series: ["due"],
      format: "count",
    },
    { kind: "heading", level: 2, text: "十二个月走势" },
    trend,
    {
      kind: "chart",
      type: "line",
      title: "准时率与足量率走势",
      table: "trend",
      categories: "month",
      series: ["rate", "full"],
      format: "percent",
    },
    { kind: "heading", level: 2, text: "异常原因" },
    reasons,
    {
      kind: "chart",
      type: "column",
      title: "异常次数",
      table: "reasons",
      categories: "reason",
      series: ["count"],
      format: "count",
    },
  ],
};

const lines: ReportSheet = {
  name: "明细: 订单/逾期?",
  landscape: true,
  blocks: [
    { kind: "heading", level: 1, text: "订单明细" },
    { kind: "note", text: "点订单号跳到原表。", link: { to: "cell", sheet: "订单", row: 2, column: 0 } },
    {
      kind: "table",
      id: "lines",
      filter: true,
      columns: [
        { id: "order", label: "订单号", width: 16 },
        { id: "customer", label: "客户", width: 18 },
        { id: "product", label: "品名", width: 24 },
        { id: "quantity", label: "订单数量", width: 12 },
        { id: "due", label: "交期", width: 12 },
        { id: "finding", label: "发现的问题", width: 44 },
      ],
      rows: Array.from({ length: 60 }, (_, at) => [
        {
          ...text(`PO-${String(at + 1).padStart(3, "0")}`),
          link: { to: "cell", sheet: "订单", row: at + 2, column: 0 },
        },
        text(customers[at % customers.length] ?? ""),
        text(at % 7 === 0 ? '=HYPERLINK("x")' : "婴儿湿巾 80 片 带盖"),
        { kind: "number", value: at % 9 === 0 ? 1234.5 : 12_000 + at * 100, format: "quantity" },
        day(11, 1 + (at % 28)),
        at % 3 === 0
          ? {
              ...text("纸箱订购数 1,010 与需要数 1,000 不符，差 10 个；请与纸箱厂确认后更正。"),
              tone: "warning",
            }
          : none,
      ]),
      empty: "没有订单行。",
    },
  ],
};

/** A review as large and as mixed as a real one. */
export const reviewReport: Report = { sheets: [summary, lines] };
