import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { dayText } from "../dates/day";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { grouped } from "./desk/grouped";
import { hasField, numberAt, textAt, wordsAt } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks } from "./desk/table-block";
import { packingColumns, productColumns } from "./notice/notice-columns";

const texts = {
  name: { "zh-CN": "生产通知单", en: "Production notice" },
  unapproved: {
    "zh-CN": "生产通知单（未审核，不得生产）",
    en: "Production notice (NOT APPROVED, not to be produced)",
  },
  rule: {
    "zh-CN":
      "财务和销售经理签字后生效。参数有疑问先问跟单，不得自行改动；首件小样经业务员确认后再大批量生产。",
    en: "Takes effect when finance and the sales manager have signed. Ask the clerk about any doubt and change nothing; bulk production begins when sales has confirmed the first sample.",
  },
  signed: { "zh-CN": "已审核", en: "approved" },
  unsigned: { "zh-CN": "未审核", en: "not approved" },
  none: {
    "zh-CN": "没有还没开始生产的订单。要重做一份，请按订单号选择。",
    en: "No open order waits for its production. Choose order numbers to make one again.",
  },
  noLine: { "zh-CN": "没有订单行。", en: "No lines." },
  packing: { "zh-CN": "包装要求", en: "Packing" },
} as const satisfies Record<string, Text>;

const approvals = ["approvalFinance", "approvalSalesManager"] as const;
const textFields = ["customer", "customerPo", "orderType", "newFlag", "salesperson", "clerk"] as const;

/** What production is to make, an order a page. Source: domain.md, section 2, duties 1, 2, 3 and 10. */
export const productionNotice = paper({
  kind: "production-notice",
  name: texts.name,
  help: {
    "zh-CN": "还没开始生产的订单，一单一页：产品、数量、包装要求、审核签字",
    en: "orders not in production yet, a page each: products, quantities, packing, approvals",
  },
  from: ["orders"],
  wants: [
    { fields: ["orderNo"], use: { "zh-CN": "一单一页", en: "a page an order" }, must: true },
    { fields: ["orderQty"], use: { "zh-CN": "生产数量", en: "the quantity to produce" }, must: true },
    { fields: ["material"], use: { "zh-CN": "原材料", en: "the raw material" } },
    { fields: ["sizeSpec"], use: { "zh-CN": "产品尺寸", en: "the product's size" } },
    { fields: ["pcsPerBag"], use: { "zh-CN": "每包片数", en: "pieces per bag" } },
    { fields: ["bagsPerCarton", "pcsPerCarton"], use: { "zh-CN": "装箱数", en: "the content of a carton" } },
    { fields: ["cartonSize"], use: { "zh-CN": "箱规", en: "the carton's size" } },
    { fields: ["cartonQuality"], use: { "zh-CN": "纸箱品质", en: "the carton's board" } },
    { fields: ["packingMethod"], use: { "zh-CN": "装法", en: "how cartons are packed" } },
    { fields: ["shippingMark"], use: { "zh-CN": "唛头", en: "the shipping mark" } },
    { fields: ["approvalFinance"], use: { "zh-CN": "财务审核", en: "finance's approval" } },
    {
      fields: ["approvalSalesManager"],
      use: { "zh-CN": "销售经理审核", en: "the sales manager's approval" },
    },
  ],
  outward: true,
  sheets: (desk) => {
    const all = [...grouped(linesOfKind(desk, "orders"), (line) => textAt(line, "orderNo") ?? "")];
    const orders = desk.chosen ? all : all.filter(([, lines]) => lines.some(isAhead));
    const blocks = orders
      .slice(0, mostForms)
      .flatMap(([orderNo, lines], at) => notice(desk, orderNo, lines, at));
    const empty: readonly Block[] = [
      { kind: "heading", level: 1, text: desk.say(texts.name) },
      { kind: "note", text: desk.say(texts.none) },
    ];
    return [
      {
        name: desk.say(texts.name),
        landscape: true,
        blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, orders.length)] : empty,
      },
    ];
  },
});

/** Nothing is produced yet, and something is to be. */
function isAhead(line: Line): boolean {
  const isBegun = numberAt(line, "producedQty") > 0 || !Number.isNaN(numberAt(line, "prodStartActual"));
  return !isBegun && line.table.need.left[line.at] !== 0;
}

function notice(desk: Desk, orderNo: string, lines: readonly Line[], at: number): readonly Block[] {
  const { say } = desk;
  const isUnapproved = approvals.some((field) =>
    lines.some((line) => hasField(line, field) && numberAt(line, field) !== 1),
  );
  const separator = { "zh-CN": "、", en: ", " };
  const unique = (texts: readonly (string | null)[]) =>
    [...new Set(texts.filter((text) => text !== null))].join(say(separator));
  return [
    { kind: "heading", level: 1, text: say(isUnapproved ? texts.unapproved : texts.name), newPage: at > 0 },
    {
      kind: "facts",
      items: [
        { label: say(fieldLabel("orderNo")), text: orderNo },
        ...textFields.map((field) => ({
          label: say(fieldLabel(field)),
          text: unique(lines.map((line) => textAt(line, field))),
        })),
        ...(["orderDate", "requiredDate"] as const).map((field) => ({
          label: say(fieldLabel(field)),
          text: unique(lines.map((line) => dayText(numberAt(line, field)) || wordsAt(line, field))),
        })),
        ...approvals.map((field) => ({
          label: say(fieldLabel(field)),
          text: unique(lines.map((line) => approvalText(desk, line, field))),
        })),
      ],
    },
    ...tableBlocks(desk, {
      id: `products-${at}`,
      columns: productColumns,
      items: lines,
      empty: texts.noLine,
    }),
    { kind: "heading", level: 2, text: say(texts.packing) },
    ...tableBlocks(desk, { id: `packing-${at}`, columns: packingColumns, items: lines, empty: texts.noLine }),
    { kind: "note", text: say(texts.rule) },
    signatures(desk, ["sales", "finance", "salesManager", "clerk", "productionHead", "packingHead"]),
  ];
}

function approvalText({ say }: Desk, line: Line, field: (typeof approvals)[number]): string | null {
  if (!hasField(line, field)) return null;
  return say(numberAt(line, field) === 1 ? texts.signed : texts.unsigned);
}
