import type { Text } from "../../lang";
import { flagCount } from "../../orders/flags";
import type { Block } from "../../report/blocks";
import { anyHas } from "../../documents/line-list/line-texts";
import type { ReviewFacts } from "../facts";
import { groupings } from "../groupings";
import { copyNotes, customerSheetsNote, exceptionNotes, note, otherTableNotes } from "../notes/table-notes";
import type { ReviewSection } from "../section";

const texts = {
  noDueDates: {
    "zh-CN": "没有交期列，无法判断准时和逾期，相关数字留空。",
    en: "There is no column of due dates: on time and overdue cannot be told, and those figures stay blank.",
  },
  withoutColumn: {
    "zh-CN": "{count} 行所在的表没有交期列，未列入明细。",
    en: "{count} lines stand in tables without a column of due dates and are not listed in the details.",
  },
  hidden: {
    "zh-CN": "{count} 行被筛选或手工隐藏，照常计入。",
    en: "{count} lines are hidden by a filter or by hand; they are counted all the same.",
  },
  habit: {
    "zh-CN": "工作表“{sheet}”有 {count} 行带{sign}，表上没有说明含义，照常计入。",
    en: "On sheet “{sheet}”, {count} rows carry {sign} that the sheet does not explain; they are counted all the same.",
  },
  settledHabit: {
    "zh-CN": "工作表“{sheet}”有 {count} 行带{sign}，按团队确认的含义读取。",
    en: "On sheet “{sheet}” {count} {count|row carries|rows carry} {sign}, read as the team has said.",
  },
  legend: {
    "zh-CN": "工作表“{sheet}”的图例写明“{legend}”，{count} 行按此读取。",
    en: "The legend of sheet “{sheet}” says “{legend}”; {count} rows are read so.",
  },
  noGrouping: {
    "zh-CN": "没有“{label}”列，未按{label}统计。",
    en: "There is no column “{label}”: nothing is counted by it.",
  },
  noShipped: {
    "zh-CN": "没有出货数量列，准时足量率无法统计。",
    en: "There is no column of shipped quantities: “on time, in full” cannot be told.",
  },
  units: {
    "zh-CN": "到期订单数量单位不一，不相加：{list}。",
    en: "The ordered quantities due are in different units and are not added up: {list}.",
  },
  quantity: { "zh-CN": "{unit} {quantity}", en: "{quantity} {unit}" },
  noUnit: { "zh-CN": "未注明", en: "no unit" },
  nothing: { "zh-CN": "没有需要说明的特殊情况。", en: "Nothing else to say." },
  separator: { "zh-CN": "，", en: ", " },
} as const satisfies Record<string, Text>;

const signs = {
  struck: { "zh-CN": "删除线", en: "strikethrough" },
  fill: { "zh-CN": "底色", en: "a fill" },
  fontColor: { "zh-CN": "彩色字", en: "coloured text" },
} as const satisfies Record<string, Text>;

/** What a reader should know before trusting the figures. */
export const notes: ReviewSection = {
  id: "notes",
  heading: { "zh-CN": "说明", en: "Notes" },
  blocks(facts) {
    const all = noteWriters.flatMap((write) => write(facts));
    return all.length > 0 ? all : [{ kind: "note", text: facts.say(texts.nothing) }];
  },
};

const noteWriters: readonly ((facts: ReviewFacts) => readonly Block[])[] = [
  dueDateNotes,
  missingColumnNotes,
  hiddenNote,
  habitNotes,
  copyNotes,
  customerSheetsNote,
  exceptionNotes,
  unitsNote,
  otherTableNotes,
];

function dueDateNotes({ keepsDueDates, survey, say }: ReviewFacts): readonly Block[] {
  const count = survey.withoutColumn;
  return [
    ...(keepsDueDates ? [] : [note(say(texts.noDueDates))]),
    ...(count > 0 ? [note(say(texts.withoutColumn, { count }))] : []),
  ];
}

function missingColumnNotes({ tables, say }: ReviewFacts): readonly Block[] {
  const missing = groupings.filter(({ fields }) => !anyHas(tables, fields));
  return [
    ...(anyHas(tables, ["shippedQty"]) ? [] : [note(say(texts.noShipped))]),
    ...missing.map(({ label }) => note(say(texts.noGrouping, { label: say(label) }))),
  ];
}

function hiddenNote({ tables, say }: ReviewFacts): readonly Block[] {
  const count = tables.reduce((sum, { lines }) => sum + flagCount(lines.hidden), 0);
  return count > 0 ? [note(say(texts.hidden, { count }))] : [];
}

function habitNotes({ tables, say }: ReviewFacts): readonly Block[] {
  const said = tables.flatMap(({ lines: { sheet, habits } }) =>
    habits.map(({ sign, rows, legend, settled }) => {
      const count = rows.length;
      if (settled) return say(texts.settledHabit, { sheet, count, sign: say(signs[sign]) });
      if (legend !== null) return say(texts.legend, { sheet, legend, count });
      return say(texts.habit, { sheet, count, sign: say(signs[sign]) });
    }),
  );
  // Rows that are both grey and struck are explained by one legend.
  return [...new Set(said)].map(note);
}

function unitsNote({ quantities, say }: ReviewFacts): readonly Block[] {
  if (quantities.length < 2) return [];
  const each = quantities.map(({ unit, quantity }) =>
    say(texts.quantity, { unit: unit ?? say(texts.noUnit), quantity }),
  );
  return [note(say(texts.units, { list: each.join(say(texts.separator)) }))];
}
