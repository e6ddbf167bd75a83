import type { Text } from "../../lang";
import type { FieldId } from "../../orders/fields";
import { lacksOf, type Lack, type LackKind } from "../../planning/lacks";
import type { ReportCell } from "../../report/blocks";
import { textCell } from "../../report/cells";
import type { Say } from "../../report/say";
import type { Desk, Line } from "./desk";
import { shortDay } from "./form";
import { hasField } from "./line-values";
import type { Want } from "./wants";

/** How a lack is named: when nobody knows a day, and with the day; and who is to be chased for it. */
const lackTexts: Readonly<Record<LackKind, { readonly open: Text; readonly due: Text; readonly ask: Text }>> =
  {
    finance: named(["缺财务审核", "No finance approval"], ["财务", "finance"]),
    manager: named(["缺销售经理审核", "No sales manager approval"], ["销售经理", "sales manager"]),
    material: comes(["原料", "Material"], ["原料供应商", "material supplier"]),
    plate: {
      open: { "zh-CN": "版未制好", en: "Plate not made" },
      due: { "zh-CN": "版 {day} 才好", en: "Plate on {day}" },
      ask: { "zh-CN": "制版厂", en: "plate maker" },
    },
    bags: comes(["包装袋", "Bags"], ["袋厂", "bag factory"]),
    cartons: comes(["纸箱", "Cartons"], ["纸箱厂", "carton factory"]),
    sample: named(["产前样未确认", "First sample not confirmed"], ["业务员", "sales"]),
  };

type Pair = readonly [string, string];

function named([zh, en]: Pair, [askZh, askEn]: Pair) {
  const open: Text = { "zh-CN": zh, en };
  return { open, due: open, ask: { "zh-CN": askZh, en: askEn } };
}

function comes([zh, en]: Pair, [askZh, askEn]: Pair) {
  return {
    open: { "zh-CN": `${zh}未到`, en: `${en} not there` },
    due: { "zh-CN": `${zh} {day} 才到`, en: `${en} on {day}` },
    ask: { "zh-CN": askZh, en: askEn },
  };
}

const texts = {
  separator: { "zh-CN": "；", en: "; " },
  ready: { "zh-CN": "齐", en: "Ready" },
  readySoFar: { "zh-CN": "所查项齐", en: "Ready as far as known" },
} as const satisfies Record<string, Text>;

/** Columns that tell what a job lacks. */
export const lackWants: readonly Want[] = [
  {
    fields: ["approvalFinance", "approvalSalesManager"],
    use: { "zh-CN": "列出未审核的单", en: "name orders without approval" },
  },
  {
    fields: ["bagArrivalDate"],
    use: { "zh-CN": "判断包装袋是否在开工前到位", en: "tell whether bags are there before the start" },
  },
  {
    fields: ["cartonArrivalDate"],
    use: { "zh-CN": "判断纸箱是否在开工前到位", en: "tell whether cartons are there before the start" },
  },
  {
    fields: ["materialArrivalDate"],
    use: {
      "zh-CN": "判断特殊原料是否在开工前到位",
      en: "tell whether special material is there before the start",
    },
  },
  {
    fields: ["sampleConfirmed"],
    use: { "zh-CN": "列出产前样未确认的单", en: "name jobs whose first sample is not confirmed" },
  },
];

const lackFields: readonly FieldId[] = lackWants.flatMap(({ fields }) => fields);

export function lineLacks({ table, at }: Line, { date, settings }: Desk): readonly Lack[] {
  return lacksOf(table.lines, at, { today: date, settings });
}

export function lackText({ kind, day }: Lack, say: Say): string {
  const { open, due } = lackTexts[kind];
  return Number.isNaN(day) ? say(open) : say(due, { day: shortDay(day) });
}

/** Who is to be chased for it. */
export function askText({ kind }: Lack, say: Say): string {
  return say(lackTexts[kind].ask);
}

/** What a line lacks in words; that nothing is lacking only as far as the table can tell, blank where it cannot. */
export function lacksCell(line: Line, lacks: readonly Lack[], { say }: Desk): ReportCell {
  if (lacks.length > 0) {
    return textCell(lacks.map((lack) => lackText(lack, say)).join(say(texts.separator)), { tone: "bad" });
  }
  const known = lackFields.filter((field) => hasField(line, field)).length;
  if (known === 0) return { kind: "none" };
  return known === lackFields.length
    ? textCell(say(texts.ready), { tone: "good" })
    : textCell(say(texts.readySoFar), { tone: "muted" });
}
