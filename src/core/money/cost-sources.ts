import type { Text } from "../lang";
import type { OrderLines } from "../orders/lines";
import type { TableKind } from "../orders/understood";

/** What an order costs. */
export const costNames = {
  material: { "zh-CN": "原料", en: "Material" },
  packaging: { "zh-CN": "包材", en: "Packaging" },
  production: { "zh-CN": "生产", en: "Production" },
  freight: { "zh-CN": "运费", en: "Freight" },
  extraFreight: { "zh-CN": "额外运费", en: "Extra freight" },
  rework: { "zh-CN": "返工", en: "Rework" },
  commission: { "zh-CN": "佣金", en: "Commission" },
  loss: { "zh-CN": "异常损失", en: "Loss" },
} as const satisfies Record<string, Text>;
export type CostKind = keyof typeof costNames;

/** A column that keeps a cost, in tables of one kind. */
export interface CostSource {
  readonly table: TableKind;
  readonly field:
    | "materialCost"
    | "packagingCost"
    | "productionCost"
    | "freightCost"
    | "extraFreight"
    | "reworkCost"
    | "commission"
    | "lossAmount"
    | "amount";
  /** A cost of the same row that has this one in it: where it has a figure, this one does not count. */
  readonly within?: { readonly kind: CostKind; readonly field: CostSource["field"] };
}

/** Where each cost of an order is read from: the first of them that has a figure for the order counts alone. */
export type CostSources = readonly (readonly [CostKind, readonly CostSource[]])[];

const freight: CostSources[number] = [
  "freight",
  [
    { table: "orders", field: "freightCost" },
    { table: "dispatch", field: "freightCost" },
  ],
];

/** The whole cost of an order; losses of exceptions are not among it. Source: domain.md, section 3, 6. */
export const orderCostSources: CostSources = [
  ["material", [{ table: "orders", field: "materialCost" }]],
  [
    "packaging",
    [
      { table: "orders", field: "packagingCost" },
      { table: "packagingPurchase", field: "amount" },
    ],
  ],
  ["production", [{ table: "orders", field: "productionCost" }]],
  freight,
  [
    "extraFreight",
    [
      { table: "orders", field: "extraFreight" },
      { table: "dispatch", field: "extraFreight" },
      { table: "exceptions", field: "extraFreight" },
    ],
  ],
  [
    "rework",
    [
      { table: "orders", field: "reworkCost" },
      { table: "exceptions", field: "reworkCost" },
    ],
  ],
  ["commission", [{ table: "orders", field: "commission" }]],
];

/**
 * What somebody may have to bear: the log of exceptions tells who, so it comes first. The loss of an exception is all
 * it cost but its extra freight.
 */
export const disputedSources: CostSources = [
  [
    "extraFreight",
    [
      { table: "exceptions", field: "extraFreight" },
      { table: "orders", field: "extraFreight" },
      { table: "dispatch", field: "extraFreight" },
    ],
  ],
  [
    "rework",
    [
      { table: "exceptions", field: "reworkCost", within: { kind: "loss", field: "lossAmount" } },
      { table: "orders", field: "reworkCost" },
    ],
  ],
  ["loss", [{ table: "exceptions", field: "lossAmount" }]],
];

/** What the shipments and exceptions of a month cost beside making the goods. */
export const monthCostSources: CostSources = [...disputedSources, freight];

/** Whether a table has a column that the sources read. */
export function keepsCosts({ kind, columns }: OrderLines, sources: CostSources): boolean {
  return sources.some(([, places]) =>
    places.some(({ table, field }) => table === kind && columns[field] !== undefined),
  );
}

export function isDisputed(kind: CostKind): boolean {
  return disputedSources.some(([one]) => one === kind);
}
