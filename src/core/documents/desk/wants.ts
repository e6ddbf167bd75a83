import type { Text } from "../../lang";
import { fieldOf, type FieldId } from "../../orders/fields";
import type { TableKind } from "../../orders/understood";
import type { Block, ReportSheet } from "../../report/blocks";
import { textCell } from "../../report/cells";
import { templateOf } from "../../templates";
import type { Desk } from "./desk";

/** Columns a document can use: one of `fields` is enough. */
export interface Want {
  readonly fields: readonly FieldId[];
  /** What it does with them. */
  readonly use: Text;
  /** Without one of them there is no document. */
  readonly must?: boolean;
}

const kindNames: Readonly<Partial<Record<TableKind, Text>>> = {
  orders: { "zh-CN": "订单表", en: "a table of order lines" },
  packagingPurchase: { "zh-CN": "包材采购表", en: "a table of packaging purchases" },
  dispatch: { "zh-CN": "派车发货表", en: "a table of dispatches" },
  stock: { "zh-CN": "库存表", en: "a table of stock" },
  exceptions: { "zh-CN": "异常台账", en: "a log of exceptions" },
  capacity: { "zh-CN": "产能表", en: "a table of capacity" },
  drivers: { "zh-CN": "司机出车表", en: "a table of trips" },
  samples: { "zh-CN": "样品表", en: "a list of samples" },
  payments: { "zh-CN": "收款表", en: "a table of payments" },
  quotes: { "zh-CN": "物流报价表", en: "a table of forwarders' quotes" },
};

const texts = {
  heading: { "zh-CN": "还缺的列", en: "Columns to add" },
  intro: {
    "zh-CN": "在原表加上这些列（列名如下即可认出），再做一次就会用上。",
    en: "Add these columns to the workbook (Gendan knows them by these names) and make the document again.",
  },
  column: { "zh-CN": "列名", en: "Column" },
  use: { "zh-CN": "用来", en: "What for" },
  or: { "zh-CN": " 或 ", en: " or " },
  cannot: {
    "zh-CN": "暂时做不出“{name}”：缺少下列必需的列。",
    en: "“{name}” cannot be made yet: these columns are needed.",
  },
  noTable: {
    "zh-CN": "暂时做不出“{name}”：工作簿里没有{kinds}。请建一张表，列名如下。",
    en: "“{name}” cannot be made yet: the workbook has no {kinds}. Make one with these columns.",
  },
  template: {
    "zh-CN": "也可以添加空表“{names}”：窗格的“单据 › 模板”，或 gendan template --kind {kinds}。",
    en: "An empty sheet “{names}” can be added: Documents › Templates in the pane, or gendan template --kind {kinds}.",
  },
  must: { "zh-CN": "必需：", en: "Needed: " },
  sheet: { "zh-CN": "还缺的列", en: "Columns to add" },
} as const satisfies Record<string, Text>;

export function missingWants({ tables, hasStock }: Desk, wants: readonly Want[]): readonly Want[] {
  const isKnown = (field: FieldId): boolean =>
    (field === "stockQty" && hasStock) || tables.some(({ lines }) => lines.columns[field] !== undefined);
  return wants.filter(({ fields }) => !fields.some(isKnown));
}

function wantsTable({ say }: Desk, wants: readonly Want[]): Block {
  return {
    kind: "table",
    id: "wants",
    columns: [
      { id: "column", label: say(texts.column), width: 34 },
      { id: "use", label: say(texts.use), width: 56 },
    ],
    rows: wants.map(({ fields, use, must }) => [
      textCell(fields.map((field) => say(fieldOf(field).label)).join(say(texts.or))),
      textCell(`${must ? say(texts.must) : ""}${say(use)}`),
    ]),
    empty: "",
  };
}

/** What the workbook could say besides, and what for; nothing when it says all. */
export function wantsBlocks(desk: Desk, missing: readonly Want[]): readonly Block[] {
  if (missing.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: desk.say(texts.heading) },
    { kind: "note", text: desk.say(texts.intro) },
    wantsTable(desk, missing),
  ];
}

export function wantsSheet(desk: Desk, missing: readonly Want[]): readonly ReportSheet[] {
  const blocks = wantsBlocks(desk, missing);
  return blocks.length > 0 ? [{ name: desk.say(texts.sheet), landscape: false, blocks }] : [];
}

/** In place of a document that cannot be made: why, and what to add. */
export function cannotMake(
  desk: Desk,
  name: Text,
  from: readonly TableKind[],
  wants: readonly Want[],
): ReportSheet {
  const { say } = desk;
  const missing = missingWants(desk, wants);
  const isThere = from.some((kind) => isKept(desk, kind));
  const kinds = from.flatMap((kind) => kindNames[kind] ?? []).map((kind) => say(kind));
  const why = say(isThere ? texts.cannot : texts.noTable, {
    name: say(name),
    kinds: kinds.join(say(texts.or)),
  });
  return {
    name: say(name),
    landscape: false,
    blocks: [
      { kind: "heading", level: 1, text: say(name) },
      { kind: "note", text: why },
      ...templateNote(
        desk,
        from.filter((kind) => !isKept(desk, kind)),
      ),
      wantsTable(desk, isThere ? missing : wants),
    ],
  };
}

function isKept({ tables }: Desk, kind: TableKind): boolean {
  return tables.some(({ lines }) => lines.kind === kind);
}

/** The templates that make the tables a document lacks. */
function templateNote({ say }: Desk, from: readonly TableKind[]): readonly Block[] {
  const offered = from.flatMap((kind) => templateOf(kind) ?? []);
  if (offered.length === 0) return [];
  const names = offered.map(({ name }) => say(name)).join(say(texts.or));
  const kinds = offered.map(({ kind }) => kind).join("|");
  return [{ kind: "note", text: say(texts.template, { names, kinds }) }];
}
