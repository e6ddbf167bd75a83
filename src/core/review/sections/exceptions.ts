import type { Text } from "../../lang";
import { fieldOf } from "../../orders/fields";
import type { Block, ReportLink } from "../../report/blocks";
import { dayCell, numberCell, textCell } from "../../report/cells";
import { gridWidth } from "../cover-grid";
import { groupsOf } from "../exceptions/exception-groups";
import { toComplaints, toExceptions } from "../exceptions/exception-links";
import { paretoBlocks, type Pareto } from "../exceptions/pareto";
import { repeatedCauses } from "../exceptions/repeated-causes";
import type { ReviewFacts } from "../facts";
import { figureBlock, type FigureSpec } from "../figure-block";
import type { ReviewSection } from "../section";

const texts = {
  none: { "zh-CN": "本月没有登记异常。", en: "No exception is on record for the month." },
  noRecord: {
    "zh-CN": "本月早于登记的第一起异常，数字留空。",
    en: "The month is before the first exception on record: its figures stay blank.",
  },
  repeats: {
    "zh-CN": "重复发生（类型和原因都相同，近十二个月两起以上，本月又发生）：",
    en: "Came back (same type and cause, twice or more in twelve months, and in this one):",
  },
  inMonth: { "zh-CN": "本月", en: "In the month" },
  inYear: { "zh-CN": "近十二个月", en: "12 months" },
  latest: { "zh-CN": "最近一起", en: "Latest" },
  noRepeats: { "zh-CN": "没有重复发生的原因。", en: "No cause came back." },
} as const satisfies Record<string, Text>;

const byType: Pareto = {
  id: "exceptionTypes",
  label: fieldOf("exceptionType").label,
  title: { "zh-CN": "异常类型排行", en: "Exceptions by type" },
  of: ({ type }) => type,
};

const byCause: Pareto = {
  id: "exceptionCauses",
  label: fieldOf("cause").label,
  title: { "zh-CN": "异常原因排行", en: "Exceptions by cause" },
  of: ({ cause }) => cause,
};

const specs: readonly FigureSpec[] = [
  {
    id: "exceptions",
    format: "count",
    label: { "zh-CN": "本月异常", en: "Exceptions" },
    definition: {
      "zh-CN": "发生日期在本月的异常和客诉；订单行没写发生日期的，归到交期所在月",
      en: "Opened in the month; on order lines without that day, due in it",
    },
    link: toExceptions("ofMonth"),
  },
  {
    id: "complaints",
    format: "count",
    badAboveZero: true,
    label: { "zh-CN": "客户投诉", en: "Complaints" },
    definition: {
      "zh-CN": "本月异常中填了客诉，或类型、内容写明客诉、投诉、索赔的",
      en: "Exceptions of the month that are complaints or claims",
    },
    link: toComplaints,
  },
];

/** What went wrong in the month, by type and cause; nothing where no table keeps exceptions. */
export const exceptions: ReviewSection = {
  id: "exceptions",
  heading: { "zh-CN": "异常与客诉", en: "Exceptions and complaints" },
  blocks: (facts) => {
    const survey = facts.exceptions;
    if (!survey) return [];
    const [first, last] = groupsOf.ofMonth;
    const items = survey.groups.slice(first, last + 1).flat();
    const link = toExceptions("ofMonth")(facts);
    const figures = figureBlock(specs, facts);
    if (items.length === 0) {
      const isBefore = facts.figures.exceptions === null;
      return [figures, { kind: "note", text: facts.say(isBefore ? texts.noRecord : texts.none) }];
    }
    const pareto = [byType, byCause]
      .filter(({ of }) => items.some((item) => of(item) !== null))
      .flatMap((one) => paretoBlocks(facts.say, one, items, link));
    return [figures, ...pareto, ...repeatBlocks(facts, link)];
  },
};

function repeatBlocks(
  { say, exceptions: survey, survey: { months } }: ReviewFacts,
  link: ReportLink | undefined,
): readonly Block[] {
  const dated = survey?.dated ?? [];
  if (!dated.some(({ type, cause }) => type !== null && cause !== null)) return [];
  const repeats = repeatedCauses(dated, months);
  return [
    { kind: "note", text: say(texts.repeats) },
    {
      kind: "table",
      id: "exceptionRepeats",
      columns: [
        { id: "type", label: say(byType.label), width: gridWidth(0, 2) },
        { id: "cause", label: say(byCause.label), width: gridWidth(2, 2) },
        { id: "inMonth", label: say(texts.inMonth), width: gridWidth(4) },
        { id: "inYear", label: say(texts.inYear), width: gridWidth(5) },
        { id: "latest", label: say(texts.latest), width: gridWidth(6) },
      ],
      rows: repeats.map(({ type, cause, inMonth, inYear, latest }) => [
        textCell(type),
        textCell(cause),
        numberCell(inMonth, "count", { link }),
        numberCell(inYear, "count"),
        dayCell(latest),
      ]),
      empty: say(texts.noRepeats),
    },
  ];
}
