import { monthText } from "../dates/day";
import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { undatedNote } from "./desk/all-rows";
import { head, signatures } from "./desk/form";
import { numberAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { tableBlocks, type Column } from "./desk/table-block";
import { loggedAccidents, type Accident } from "./liability/exception-rows";
import { accidentColumns, decidedColumn, proposedColumn, roleColumns } from "./liability/month-columns";
import { roleSums } from "./liability/role-sums";

const texts = {
  name: { "zh-CN": "责任月汇总", en: "Responsibility by month" },
  selection: { "zh-CN": "{month} 发生的异常", en: "exceptions of {month}" },
  byRole: { "zh-CN": "按岗位", en: "By role" },
  decided: { "zh-CN": "已认定", en: "Decided" },
  open: { "zh-CN": "待认定", en: "To be decided" },
  rule: {
    "zh-CN":
      "只汇总已认定条款的异常。单独承担的记全部损失，对半的各记一半；其余比例制度没有规定，“应承担”留空，由主管商定。",
    en: "Only exceptions with a clause count. Who answers alone bears the whole loss, halves bear half; the rules fix no other share, so “to bear” is left blank to be agreed.",
  },
  noRole: { "zh-CN": "本月没有认定责任的异常。", en: "No exception of the month is decided." },
  noOpen: { "zh-CN": "本月的异常都已认定。", en: "Every exception of the month is decided." },
} as const satisfies Record<string, Text>;

/** What each role answers for in a month. Source: domain.md, section 2, duty 19. */
export const responsibilityMonth = paper({
  kind: "responsibility-month",
  name: texts.name,
  help: {
    "zh-CN": "异常台账按岗位汇总：起数、责任程度、损失；还没认定的逐条列出",
    en: "the log of exceptions by role: accidents, degrees, losses; and what is not decided yet",
  },
  from: ["exceptions"],
  wants: [
    { fields: ["openedDate"], use: { "zh-CN": "归到哪个月", en: "which month it is of" }, must: true },
    { fields: ["exception", "complaint"], use: { "zh-CN": "提示条款", en: "what the clause follows from" } },
    { fields: ["clause"], use: { "zh-CN": "认定的条款", en: "the clause decided" } },
    { fields: ["lossAmount", "reworkCost"], use: { "zh-CN": "汇总损失", en: "the losses" } },
  ],
  sheets: (desk) => {
    const { say } = desk;
    const month = monthText(desk.date);
    const all = loggedAccidents(desk);
    const ofMonth = all.filter(({ line }) => monthText(numberAt(line, "openedDate")) === month);
    const decided = ofMonth.filter((accident) => accident.decided !== null);
    const open = ofMonth.filter((accident) => accident.decided === null);
    const section = (
      title: Text,
      id: string,
      items: readonly Accident[],
      last: Column<Accident>,
    ): Block[] => [
      { kind: "heading", level: 2, text: say(title) },
      ...tableBlocks(desk, {
        id,
        columns: [...accidentColumns, last],
        items,
        empty: id === "open" ? texts.noOpen : texts.noRole,
      }),
    ];
    return [
      {
        name: say(texts.name),
        landscape: true,
        blocks: [
          ...head(desk, say(texts.name), say(texts.selection, { month })),
          { kind: "heading", level: 2, text: say(texts.byRole) },
          ...tableBlocks(desk, {
            id: "roles",
            columns: roleColumns,
            items: roleSums(decided),
            empty: texts.noRole,
          }),
          { kind: "note", text: say(texts.rule) },
          ...undatedNote(
            desk,
            all.map(({ line }) => line),
            "openedDate",
          ),
          ...section(texts.decided, "decided", decided, decidedColumn),
          ...section(texts.open, "open", open, proposedColumn),
          signatures(desk, ["clerk", "productionHead", "supervisor"]),
        ],
      },
    ];
  },
});
