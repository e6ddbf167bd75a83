import type { Text } from "../../lang";
import { keepsCosts, monthCostSources } from "../../money/cost-sources";
import type { TableKind } from "../../orders/understood";
import type { Block } from "../../report/blocks";
import type { ReviewFacts } from "../facts";
import { groupsLink } from "../listing";
import { copyListing } from "../tables/copy-list";

const texts = {
  copies: {
    "zh-CN": "{count} 行与另一张表中的行重复，只计一次（已完成的优先，其次已取消的，再次先读到的），见附表。",
    en: "{count} lines are copies of lines in another table and counted once (a done one first, then a cancelled one, then the first); see the lists.",
  },
  alike: {
    "zh-CN": "{count} 行的订单号和产品在几张表里都有，但数量、交期或行号不同，照常计入，请核对，见附表。",
    en: "{count} lines share order and product with lines of other tables but differ in quantity, due date or line number; they are counted: please check, see the lists.",
  },
  customerSheets: {
    "zh-CN": "没有客户列，用工作表名当作客户：{sheets}。",
    en: "There is no column of customers; the sheets' names are taken for them: {sheets}.",
  },
  noExceptions: {
    "zh-CN": "没有异常台账，也没有异常、客诉列：异常、客户投诉率、解决时效无法统计。",
    en: "There is no log of exceptions and no column of them: exceptions, complaint rate and days to resolve cannot be told.",
  },
  undatedExceptions: {
    "zh-CN": "{count} 起异常没有发生日期，也没有交期可归月，不计入各月。",
    en: "{count} exceptions have no day and no due date: they are in no month.",
  },
  loggedExceptions: {
    "zh-CN": "{count} 行订单的异常在台账里已有（订单号相同），只计台账。",
    en: "The exceptions on {count} order lines are in the log (same order number): only the log is counted.",
  },
  leftOut: {
    "zh-CN": "工作表“{sheet}”的 {count} 行不是订单，不计入复盘。",
    en: "The {count} rows on sheet “{sheet}” are not orders and are not reviewed.",
  },
  beside: {
    "zh-CN": "工作表“{sheet}”的 {count} 行不是订单行，用在异常、责任、包材、费用、应收各节。",
    en: "The {count} rows on sheet “{sheet}” are no order lines; exceptions, responsibility, packaging, costs and receivables draw on them.",
  },
  separator: { "zh-CN": "，", en: ", " },
} as const satisfies Record<string, Text>;

/** Kinds of table that sections always draw on beside the orders. */
const besideOrders: ReadonlySet<TableKind> = new Set<TableKind>([
  "exceptions",
  "packagingPurchase",
  "payments",
]);

export function note(text: string): Block {
  return { kind: "note", text };
}

export function copyNotes(facts: ReviewFacts): readonly Block[] {
  const { copies, alike, say } = facts;
  const listing = copyListing(facts);
  const noteOf = (text: Text, count: number, group: number): readonly Block[] => {
    const link = groupsLink(listing, group);
    return count > 0 ? [{ kind: "note", text: say(text, { count }), ...(link && { link }) }] : [];
  };
  return [...noteOf(texts.copies, copies.length, 0), ...noteOf(texts.alike, alike.length, 1)];
}

export function customerSheetsNote({ tables, say }: ReviewFacts): readonly Block[] {
  const named = tables.filter(({ customerIsSheet }) => customerIsSheet).map(({ lines }) => lines.sheet);
  const sheets = [...new Set(named)].join(say(texts.separator));
  return named.length > 0 ? [note(say(texts.customerSheets, { sheets }))] : [];
}

export function exceptionNotes({ exceptions, say }: ReviewFacts): readonly Block[] {
  if (!exceptions) return [note(say(texts.noExceptions))];
  const { undated, inLog } = exceptions;
  return [
    ...(undated > 0 ? [note(say(texts.undatedExceptions, { count: undated }))] : []),
    ...(inLog > 0 ? [note(say(texts.loggedExceptions, { count: inLog }))] : []),
  ];
}

export function otherTableNotes({ others, say }: ReviewFacts): readonly Block[] {
  return others.map(({ lines }) => {
    const { sheet, count, kind } = lines;
    const isUsed = besideOrders.has(kind) || keepsCosts(lines, monthCostSources);
    return note(say(isUsed ? texts.beside : texts.leftOut, { sheet, count }));
  });
}
