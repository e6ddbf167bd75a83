import type { Text } from "../lang";
import { dayText } from "../dates/day";
import { readStateWord } from "../orders/values/state-words";
import type { Block } from "../report/blocks";
import { textCell } from "../report/cells";
import { suggestClauses } from "../responsibility/suggest-clauses";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { numberAt, productText, textAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel } from "./desk/table-block";
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
  loss: { "zh-CN": "损失金额", en: "Loss" },
  shares: { "zh-CN": "分担", en: "Shares" },
  parties: { "zh-CN": "当事人陈述", en: "What the parties say" },
  decision: { "zh-CN": "处理意见", en: "Decision" },
  rule: {
    "zh-CN": "除“对半”外，制度没有规定比例；比例由主管商定后手写。",
    en: "But for “half” the rules fix no shares; they are agreed and written by hand.",
  },
  none: {
    "zh-CN": "没有记录异常的未完成订单行。要认定已完成的订单，请按订单号选择。",
    en: "No open line has an exception. Choose order numbers for orders that are done.",
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
    "zh-CN": "记录了异常的订单行，一行一页：可能适用的条款、责任、签字；附责任划分表",
    en: "lines with an exception, a page each: clauses that may apply, who answers, signatures; and the matrix",
  },
  from: ["orders"],
  wants: [
    {
      fields: ["exception", "complaint"],
      use: { "zh-CN": "异常或客诉的内容", en: "what happened" },
      must: true,
    },
    { fields: ["cause"], use: { "zh-CN": "原因", en: "the cause" } },
    { fields: ["responsible"], use: { "zh-CN": "责任人", en: "who is named" } },
    { fields: ["openedDate"], use: { "zh-CN": "发生日期", en: "when it happened" } },
    { fields: ["reworkCost"], use: { "zh-CN": "返工损失", en: "what rework cost" } },
  ],
  outward: true,
  sheets: (desk) => {
    const { say } = desk;
    const lines = linesOfKind(desk, "orders").filter((line) => accidentText(line) !== "");
    const blocks = lines.slice(0, mostForms).flatMap((line, at) => finding(desk, line, at));
    const empty: readonly Block[] = [
      { kind: "heading", level: 1, text: say(texts.name) },
      { kind: "note", text: say(texts.none) },
    ];
    return [
      {
        name: say(texts.name),
        landscape: false,
        blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, lines.length)] : empty,
      },
      {
        name: say(texts.matrix),
        landscape: false,
        blocks: [{ kind: "heading", level: 1, text: say(texts.matrix) }, ...matrixTable(desk)],
      },
    ];
  },
});

/** What is written of an exception and a complaint; empty for a word that says there is none. */
function accidentText(line: Line): string {
  return (["exception", "complaint"] as const)
    .flatMap((field) => textAt(line, field) ?? [])
    .filter((text) => readStateWord(text) !== "none")
    .join("；");
}

function finding(desk: Desk, line: Line, at: number): readonly Block[] {
  const { say } = desk;
  const accident = accidentText(line);
  const cost = numberAt(line, "reworkCost");
  const blank = (label: Text) => ({ label: say(label), text: "" });
  return [
    { kind: "heading", level: 1, text: say(texts.name), newPage: at > 0 },
    {
      kind: "facts",
      items: [
        ...textFields.map((field) => ({ label: say(fieldLabel(field)), text: textAt(line, field) ?? "" })),
        { label: say(texts.product), text: productText(line) },
        { label: say(fieldLabel("openedDate")), text: dayText(numberAt(line, "openedDate")) },
        { label: say(texts.loss), text: Number.isNaN(cost) ? "" : cost.toLocaleString("en-US") },
      ],
    },
    {
      kind: "table",
      id: `accident-${at}`,
      columns: [{ id: "accident", label: say(texts.accident), width: 94 }],
      rows: [[textCell(accident)]],
      empty: "",
    },
    { kind: "heading", level: 2, text: say(texts.clauses) },
    ...clauseChoice(desk, suggestClauses(accident), `clauses-${at}`),
    { kind: "note", text: say(texts.rule) },
    { kind: "facts", items: [texts.parties, texts.shares, texts.decision].map(blank) },
    signatures(desk, ["clerk", "sales", "inspector", "supervisor"]),
  ];
}
