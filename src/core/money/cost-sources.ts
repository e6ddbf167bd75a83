import type { Text } from "../lang";
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
  loss: { "zh-CN": "其他损失", en: "Other loss" },
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
}

/** Where each cost of an order is read from: the first of them that has a figure for the order counts alone. */
export type CostSources = readonly (readonly [CostKind, readonly CostSource[]])[];

/** The whole cost of an order. Source: domain.md, section 3, 6. */
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
  [
    "freight",
    [
      { table: "orders", field: "freightCost" },
      { table: "dispatch", field: "freightCost" },
    ],
  ],
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

/** What somebody may have to bear: the log of exceptions tells who, so it comes first. */
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
      { table: "exceptions", field: "reworkCost" },
      { table: "orders", field: "reworkCost" },
    ],
  ],
  ["loss", [{ table: "exceptions", field: "lossAmount" }]],
];
