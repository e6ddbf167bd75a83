import { dayText } from "../dates/day";
import type { Text } from "../lang";
import type { Block } from "../report/blocks";
import { linesOfKind, type Desk, type Line } from "./desk/desk";
import { moreNote, mostForms, signatures } from "./desk/form";
import { lineLacks } from "./desk/lack-texts";
import { numberAt, productText, textAt, unitText } from "./desk/line-values";
import { paper } from "./desk/paper";
import { fieldLabel, tableBlocks } from "./desk/table-block";
import { checkColumns, checkItems } from "./sample/check-items";
import { deviationLog } from "./sample/deviation-log";

const texts = {
  name: { "zh-CN": "首样确认单", en: "First sample" },
  product: { "zh-CN": "品名规格", en: "Product" },
  taken: { "zh-CN": "取样时间", en: "Taken at" },
  rule: {
    "zh-CN": "小样取自机台；业务员签字确认前不得大批量生产。",
    en: "The sample is taken from the machine; bulk production waits for the salesperson's signature.",
  },
  none: {
    "zh-CN": "没有要确认小样的行。要重做一份，请按订单号选择。",
    en: "No line waits for its sample. Choose order numbers to make one again.",
  },
} as const satisfies Record<string, Text>;

const textFields = ["orderNo", "customer", "customerPo", "newFlag", "machine", "salesperson"] as const;

/** The sample from the machine that sales confirms before bulk production. Source: domain.md, section 2, duty 12. */
export const firstSample = paper({
  kind: "first-sample",
  name: texts.name,
  help: {
    "zh-CN": "小样未确认、还要生产的行，一行一页：检查项目、业务员确认、偏差记录",
    en: "lines still to be produced whose sample is not confirmed, a page each: checks, signature, deviations",
  },
  from: ["orders"],
  wants: [
    { fields: ["productName", "productCode"], use: { "zh-CN": "产品", en: "the product" }, must: true },
    {
      fields: ["sampleConfirmed"],
      use: {
        "zh-CN": "选出小样未确认的行；没有时只能按订单号选",
        en: "choose the lines not confirmed; without it choose order numbers",
      },
    },
    { fields: ["newFlag"], use: { "zh-CN": "返单不再要求小样", en: "leave out repeat orders" } },
    { fields: ["material"], use: { "zh-CN": "核对材质", en: "check the material" } },
    { fields: ["gsm"], use: { "zh-CN": "核对克重", en: "check the weight per area" } },
  ],
  outward: true,
  sheets: (desk) => {
    const lines = linesOfKind(desk, "orders").filter((line) => desk.chosen !== null || isWaiting(line, desk));
    const blocks = lines.slice(0, mostForms).flatMap((line, at) => form(desk, line, at));
    const empty: readonly Block[] = [
      { kind: "heading", level: 1, text: desk.say(texts.name) },
      { kind: "note", text: desk.say(texts.none) },
    ];
    return [
      {
        name: desk.say(texts.name),
        landscape: false,
        blocks: blocks.length > 0 ? [...blocks, ...moreNote(desk, lines.length)] : empty,
      },
    ];
  },
});

function isWaiting(line: Line, desk: Desk): boolean {
  return line.table.need.left[line.at] !== 0 && lineLacks(line, desk).some(({ kind }) => kind === "sample");
}

function form(desk: Desk, line: Line, at: number): readonly Block[] {
  const { say } = desk;
  const quantity = numberAt(line, "orderQty");
  return [
    { kind: "heading", level: 1, text: say(texts.name), newPage: at > 0 },
    {
      kind: "facts",
      items: [
        ...textFields.map((field) => ({ label: say(fieldLabel(field)), text: textAt(line, field) ?? "" })),
        { label: say(texts.product), text: productText(line) },
        {
          label: say(fieldLabel("orderQty")),
          text: Number.isNaN(quantity)
            ? ""
            : `${quantity.toLocaleString("en-US")} ${unitText(line, say)}`.trim(),
        },
        { label: say(fieldLabel("prodStartPlan")), text: dayText(numberAt(line, "prodStartPlan")) },
        { label: say(texts.taken), text: "" },
      ],
    },
    ...tableBlocks(desk, {
      id: `checks-${at}`,
      columns: checkColumns,
      items: checkItems(line, desk),
      empty: texts.none,
    }),
    { kind: "note", text: say(texts.rule) },
    signatures(desk, ["operator", "inspector", "clerk", "sales"]),
    ...deviationLog(desk, `deviations-${at}`),
  ];
}
