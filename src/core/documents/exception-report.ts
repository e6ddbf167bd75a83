import { causeClassNames, causeClassOf } from "../exceptions/cause-classes";
import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import type { Desk } from "./desk/desk";
import { fullDay, head, signatures } from "./desk/form";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks } from "./desk/table-block";
import { exceptionItems, type ExceptionItem } from "./exceptions/exception-items";
import { closedColumns, daysOver, openColumns, standardsText } from "./exceptions/log-columns";
import { paretoBlocks, type Pareto } from "./exceptions/pareto-table";
import { repeatBlocks } from "./exceptions/repeats-table";

/** Calendar days back in which what was closed is listed. */
const closedDays = 30;

const texts = {
  name: { "zh-CN": "异常跟踪", en: "Exceptions" },
  date: { "zh-CN": "日期", en: "Date" },
  state: { "zh-CN": "未关闭", en: "Open" },
  counted: {
    "zh-CN": "{open} 起，其中超时 {over} 起、严重 {grave} 起",
    en: "{open}, of them {over} over the standard, {grave} grave",
  },
  selection: {
    "zh-CN": "异常台账和订单行里记录的异常、客诉；订单行完成或取消即不再列为未关闭",
    en: "exceptions and complaints of the log and of order lines; those of lines done or cancelled are not open",
  },
  open: {
    "zh-CN": "未关闭（久的在前，严重的、超时的须上报）",
    en: "Open (the oldest first; grave ones and those over the standard go up)",
  },
  standards: {
    "zh-CN": "处理时限（工作日，可在设置里改）：{types}；严重的不超过 {grave}。",
    en: "Standards (working days; see the settings): {types}; grave ones at most {grave}.",
  },
  none: { "zh-CN": "没有未关闭的异常。", en: "No exception is open." },
  closed: { "zh-CN": `近 ${closedDays} 天关闭的`, en: `Closed in the last ${closedDays} days` },
  noClosed: {
    "zh-CN": `近 ${closedDays} 天没有关闭异常。`,
    en: `None was closed in the last ${closedDays} days.`,
  },
  undated: {
    "zh-CN": "{count} 起没写发生日期，不知历时。",
    en: "{count} name no day of opening, so how long they took is not known.",
  },
  separator: { "zh-CN": "、", en: ", " },
} as const satisfies Record<string, Text>;

const byType: Pareto = {
  id: "byType",
  heading: { "zh-CN": "按类型", en: "By type" },
  label: fieldLabel("exceptionType"),
  of: ({ type }) => type,
};
const byCause: Pareto = {
  id: "byCause",
  heading: { "zh-CN": "按原因", en: "By cause" },
  label: fieldLabel("cause"),
  of: ({ cause }) => cause,
};

/** Causes in the four classes a supervisor counts. */
function byClass({ say }: Desk): Pareto {
  return {
    id: "byClass",
    heading: { "zh-CN": "按原因类别", en: "By class of cause" },
    label: { "zh-CN": "原因类别", en: "Class" },
    of: ({ cause }) => {
      const name = causeClassOf(cause);
      return name === null ? null : say(causeClassNames[name]);
    },
  };
}

/** Open exceptions with their clock, what was closed, what occurs most and why, and what came back. Source: domain.md, section 3, 8. */
export const exceptionReport = paper({
  kind: "exceptions",
  name: texts.name,
  help: {
    "zh-CN": "未关闭的异常历时多久、超过时限没有、谁负责、哪些要上报；关闭用时；按类型和原因排列；重复发生的",
    en: "how long exceptions are open against their standard, whose they are, which go up; how fast they are closed; by type and cause; what came back",
  },
  from: ["exceptions", "orders"],
  wants: [
    {
      fields: ["exception", "complaint"],
      use: { "zh-CN": "异常或客诉的内容", en: "what happened" },
      must: true,
    },
    { fields: ["openedDate"], use: { "zh-CN": "算历时", en: "tell how long it has been open" } },
    { fields: ["closedDate"], use: { "zh-CN": "判断是否关闭", en: "tell what is closed" } },
    {
      fields: ["exceptionType"],
      use: { "zh-CN": "按类型统计、定时限", en: "count by type, and its standard" },
    },
    { fields: ["responsible"], use: { "zh-CN": "谁负责", en: "whose it is" } },
    { fields: ["cause"], use: { "zh-CN": "按原因统计、找重复", en: "count by cause, find repeats" } },
    { fields: ["severity"], use: { "zh-CN": "找出要上报的", en: "find what has to go up" } },
  ],
  sheets: (desk) => {
    const { say, date, settings } = desk;
    const items = exceptionItems(desk);
    const age = ({ workdays }: ExceptionItem) => (Number.isNaN(workdays) ? -1 : workdays);
    const open = items.filter(({ isOpen }) => isOpen).sort((a, b) => age(b) - age(a));
    const closed = items
      .filter((item) => item.closed > date - closedDays)
      .sort((a, b) => b.closed - a.closed);
    const over = open.filter((item) => daysOver(item, desk) > 0).length;
    const grave = open.filter(({ isGrave }) => isGrave).length;
    const types = standardsText(desk, say(texts.separator));
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection), [
            { label: say(texts.date), text: fullDay(date, say) },
            { label: say(texts.state), text: say(texts.counted, { open: open.length, over, grave }) },
          ]),
          { kind: "heading", level: 2, text: say(texts.open) },
          ...tableBlocks(desk, { id: "open", columns: openColumns, items: open, empty: texts.none }),
          {
            kind: "note",
            text: say(texts.standards, { types, grave: settings.graveExceptionWorkdays }),
          },
          ...undatedNote(desk, items),
          ...paretoBlocks(desk, byType, items),
          ...paretoBlocks(desk, byCause, items),
          ...paretoBlocks(desk, byClass(desk), items),
          ...repeatBlocks(desk, items),
          { kind: "heading", level: 2, text: say(texts.closed) },
          ...tableBlocks(desk, {
            id: "closed",
            columns: closedColumns,
            items: closed,
            empty: texts.noClosed,
          }),
          signatures(desk, ["clerk", "supervisor"]),
        ],
      },
    ];
  },
});

function undatedNote({ say }: Desk, items: readonly ExceptionItem[]): readonly Block[] {
  const count = items.filter(({ opened }) => Number.isNaN(opened)).length;
  return count > 0 ? [{ kind: "note", text: say(texts.undated, { count }) }] : [];
}
