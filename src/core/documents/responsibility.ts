import type { Text } from "../lang";
import { dayText } from "../dates/day";
import type { Block } from "../report/blocks";
import { textCell } from "../report/cells";
import { linesOfKind, type Desk } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { numberAt, productText, textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel } from "./desk/table-block";
import { accidentOf, accidentsToFind, accidentWords, type Accident } from "./liability/exception-rows";
import { clauseChoice, matrixTable } from "./liability/matrix-table";

const texts = {
  name: { "zh-CN": "责任认定书", en: "Responsibility finding" },
  matrix: { "zh-CN": "责任划分表", en: "Responsibility matrix" },
  product: { "zh-CN": "品名规格", en: "Product" },
  accident: { "zh-CN": "事故", en: "What happened" },
  clauses: {
    "zh-CN": "适用条款（按文字提示，以认定为准）",
    en: "Clause (suggested by the words; people decide)",
  },
  decided: { "zh-CN": "已认定的条款", en: "Clause decided" },
  unknown: {
    "zh-CN": "登记的条款“{clause}”不在责任划分表中，请重新认定。",
    en: "The clause “{clause}” is not in the matrix: decide again.",
  },
  loss: { "zh-CN": "损失金额", en: "Loss" },
  shares: { "zh-CN": "分担", en: "Shares" },
  parties: { "zh-CN": "当事人陈述", en: "What the parties say" },
  decision: { "zh-CN": "处理意见", en: "Decision" },
  rule: {
    "zh-CN": "除“对半”外，制度没有规定比例；比例由主管商定后手写。",
    en: "But for “half” the rules fix no shares; they are agreed and written by hand.",
  },
  none: {
    "zh-CN":
      "没有记录异常的未完成订单行，异常台账里也没有未关闭或本月的异常。要认定已完成的订单，请按订单号选择。",
    en: "No open line has an exception, and the log has none that is open or of this month. Choose order numbers for orders that are done.",
  },
} as const satisfies Record<string, Text>;

const textFields = [
  "orderNo",
  "customer",
  "clerk",
  "salesperson",
  "exceptionType",
  "cause",
  "responsible",
] as const;

/** Who answers for an accident, to be decided and signed. Source: domain.md, section 2, duty 19. */
export const responsibility = paper({
  kind: "responsibility",
  name: texts.name,
  help: {
    "zh-CN": "异常台账的每一起、记录了异常的订单行，一起一页：适用的条款、责任、签字；附责任划分表",
    en: "each exception of the log and of the order lines on a page: clauses, who answers, signatures; and the matrix",
  },
  from: ["orders", "exceptions"],
  wants: [
    {
      fields: ["exception", "complaint"],
      use: { "zh-CN": "异常或客诉的内容", en: "what happened" },
      must: true,
    },
    { fields: ["cause"], use: { "zh-CN": "原因", en: "the cause" } },
    { fields: ["responsible"], use: { "zh-CN": "责任人", en: "who is named" } },
    { fields: ["openedDate"], use: { "zh-CN": "发生日期", en: "when it happened" } },
    { fields: ["reworkCost", "lossAmount"], use: { "zh-CN": "返工损失", en: "what rework cost" } },
  ],
  outward: true,
  sheets: (desk) => {
    const { say } = desk;
    const found = accidentsOf(desk);
    const blocks = found.slice(0, mostForms).flatMap((accident, at) => finding(desk, accident, at));
    const empty: readonly Block[] = [
      { kind: "heading", level: 1, text: say(texts.name) },
      { kind: "note", text: say(texts.none) },
    ];
    return [
      {
        name: say(texts.name),
        landscape: false,
        blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, found.length)] : empty,
      },
      {
        name: say(texts.matrix),
        landscape: false,
        blocks: [{ kind: "heading", level: 1, text: say(texts.matrix) }, ...matrixTable(desk)],
      },
    ];
  },
});

/** The log's accidents, then those of order lines that the log does not name. */
function accidentsOf(desk: Desk): readonly Accident[] {
  const logged = accidentsToFind(desk);
  const known = new Set(logged.flatMap(({ line }) => textAt(line, "orderNo") ?? []));
  const ofOrders = linesOfKind(desk, "orders").filter(
    (line) => accidentWords(line) !== "" && !known.has(textAt(line, "orderNo") ?? ""),
  );
  return [...logged, ...ofOrders.map((line) => accidentOf(line))];
}

function finding(desk: Desk, accident: Accident, at: number): readonly Block[] {
  const { say } = desk;
  const { line, words, loss } = accident;
  const blank = (label: Text) => ({ label: say(label), text: "" });
  return [
    { kind: "heading", level: 1, text: say(texts.name), newPage: at > 0 },
    {
      kind: "facts",
      items: [
        ...textFields.map((field) => ({ label: say(fieldLabel(field)), text: textAt(line, field) ?? "" })),
        { label: say(texts.product), text: productText(line) },
        { label: say(fieldLabel("openedDate")), text: dayText(numberAt(line, "openedDate")) },
        { label: say(texts.loss), text: Number.isNaN(loss) ? "" : loss.toLocaleString("en-US") },
      ],
    },
    {
      kind: "table",
      id: `accident-${at}`,
      columns: [{ id: "accident", label: say(texts.accident), width: 94 }],
      rows: [[textCell(words)]],
      empty: "",
    },
    ...clausesOf(desk, accident, at),
    { kind: "note", text: say(texts.rule) },
    { kind: "facts", items: [texts.parties, texts.shares, texts.decision].map(blank) },
    signatures(desk, ["clerk", "sales", "inspector", "supervisor"]),
  ];
}

/** The clause decided, or those the words point to. */
function clausesOf(
  desk: Desk,
  { decided, unknownClause, suggested }: Accident,
  at: number,
): readonly Block[] {
  const { say } = desk;
  return [
    { kind: "heading", level: 2, text: say(decided ? texts.decided : texts.clauses) },
    ...(unknownClause === null
      ? []
      : [{ kind: "note", text: say(texts.unknown, { clause: unknownClause }) } as const]),
    ...clauseChoice(desk, decided ? [decided] : suggested, `clauses-${at}`),
  ];
}
