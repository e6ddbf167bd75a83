import { calendarDate, dayText } from "../../dates/day";
import type { Text } from "../../lang";
import type { Block } from "../../report/blocks";
import type { ReviewFacts } from "../facts";
import type { ReviewSection } from "../section";

const texts: readonly Text[] = [
  {
    "zh-CN": "交期：订单行的要求交货日期。截至日：{asOf}，所有“已到期”“逾期”都以这一天为准。",
    en: "Due date: the required delivery date of the line. As-of date: {asOf}; “due” and “overdue” are counted on that day.",
  },
  {
    "zh-CN":
      "完成：已出货数量 ≥ 订单数量；两者缺一时，看实际出货日期，或“已出货”之类的状态。截至日之后的出货不算。完成日期：实际出货日期，没有时用客户签收日期。",
    en: "Done: shipped quantity ≥ order quantity; where one of them is missing, an actual ship date or a status such as “shipped”. What ships after the as-of date does not count. Done on: the actual ship date, or the day the customer received it.",
  },
  {
    "zh-CN": "准时：完成日期不晚于交期。已过交期、又没有日期能证明的完成，不算准时。",
    en: "On time: done on or before the due date. Where the due date has passed and no date shows it, a done line is not taken as on time.",
  },
  {
    "zh-CN":
      "部分出货的行在补齐之前算未完成：截至日已过交期的是逾期；按期出了一部分的，明细里单列“按期出货但不足量”。",
    en: "Part-shipped lines are open until the rest is shipped, and overdue once the due date has passed; those that left in time but short stand by themselves in the details.",
  },
  {
    "zh-CN": "已取消的行不在分子分母里，只列出；改为部分取消的，按表上剩下的订单数量算。",
    en: "Cancelled lines are in no figure and only listed; where a part was cancelled, the order quantity that stands in the sheet counts.",
  },
  {
    "zh-CN": "交期空白、读不懂或有几种读法的行，不猜日期：不计入准时和逾期，列在“没有交期”。",
    en: "Lines whose due date is blank, unreadable or readable in several ways get no guessed date: they are neither on time nor overdue and are listed as undated.",
  },
  {
    "zh-CN": "没有历史的月份留空，不当作 0，也不与它比较；没有到期订单行的月份，比率和平均数留空。",
    en: "A month without history stays blank: it is not zero, and nothing is compared with it. In a month without lines due, rates and means stay blank.",
  },
  {
    "zh-CN": "金额：不同币种不相加，分行列出；没写币种的单列。",
    en: "Money of different currencies is never added up but stands in rows of its own; so does money without a currency.",
  },
  {
    "zh-CN": "几张表、几个文件里重复的订单行（订单号、产品、尺寸、颜色、行号、数量、交期都相同）只计一次。",
    en: "Lines that stand in several tables or files (same order, product, size, colour, line number, quantity and due date) are counted once.",
  },
  {
    "zh-CN": "准时交付率没有统一的行业标准，本表按以上口径；与其他报表比较前，请先核对口径。",
    en: "There is no industry standard for the on-time rate; this report uses the definitions above. Compare definitions before comparing rates.",
  },
  {
    "zh-CN": "逾期分级按工作日（含法定节假日和调休）；天数合计和平均延期按自然日。",
    en: "Overdue classes count working days (public holidays and make-up days known); sums and means of days count calendar days.",
  },
];

const unknownYear: Text = {
  "zh-CN": "{year} 年的节假日尚未公布，该年的工作日按普通周末计算。",
  en: "The public holidays of {year} are not published yet; its working days are counted by plain weekends.",
};

/** How this review counts. */
export const definitions: ReviewSection = {
  id: "definitions",
  heading: { "zh-CN": "口径", en: "Definitions" },
  blocks: (facts) => [
    ...texts.map((text): Block => ({ kind: "note", text: facts.say(text, { asOf: dayText(facts.asOf) }) })),
    ...calendarNote(facts),
  ],
};

function calendarNote({ asOf, calendar, say }: ReviewFacts): readonly Block[] {
  const { year } = calendarDate(asOf);
  return calendar.knowsYear(year) ? [] : [{ kind: "note", text: say(unknownYear, { year: String(year) }) }];
}
