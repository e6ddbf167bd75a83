import type { Clause } from "./clause";

/**
 * The responsibility matrix: 28 numbered lines of quality accidents, and the miscount at loading. What each line is
 * about stands in `accidents`.
 * Source: domain.md, section 2, "Responsibility matrix".
 */
export const clauses = [
  { code: "业务员-1", answers: { sales: "bears" } },
  { code: "业务员-2", answers: { sales: "bears" } },
  { code: "业务员-3", answers: { sales: "bears" } },
  { code: "业务员-4", answers: { sales: "bears" } },
  { code: "业务员-5", answers: { sales: "main" } },
  { code: "跟单-1", answers: { sales: "main", clerk: "joint" } },
  { code: "跟单-2", answers: { clerk: "bears" } },
  { code: "跟单-3", answers: { clerk: "bears" } },
  { code: "跟单-4", answers: { clerk: "bears" } },
  { code: "跟单-5", answers: { clerk: "bears" } },
  { code: "跟单-6", answers: { clerk: "corresponding" } },
  {
    code: "装柜",
    answers: { clerk: "bears" },
    note: {
      "zh-CN": "一般每次 200 元；客户发现而投诉的，视情节处罚",
      en: "generally 200 yuan each time; found by the customer: by severity",
    },
  },
  { code: "原料仓管-1", answers: { materialKeeper: "main", operator: "joint", inspector: "joint" } },
  { code: "原料仓管-2", answers: { materialKeeper: "main" } },
  { code: "原料仓管-3", answers: { materialKeeper: "full" } },
  { code: "包材仓管-1", answers: { packagingKeeper: "main", packingHead: "joint", inspector: "joint" } },
  { code: "包材仓管-2", answers: { packagingKeeper: "main", packingHead: "joint", inspector: "joint" } },
  { code: "包材仓管-3", answers: { packagingKeeper: "full" } },
  { code: "包材仓管-4", answers: { packagingKeeper: "half", packingHead: "half" } },
  { code: "开机-1", answers: { operator: "bears" } },
  { code: "开机-2", answers: { operator: "full" } },
  { code: "开机-3", answers: { inspector: "main", operator: "joint" } },
  {
    code: "开机-4",
    answers: { operator: "joint" },
    note: { "zh-CN": "与发料一方", en: "with whoever issued it" },
  },
  { code: "质检-1", answers: { inspector: "main" } },
  { code: "质检-2", answers: { inspector: "main" } },
  { code: "质检-3", answers: { inspector: "joint" } },
  { code: "包装-1", answers: { packingHead: "half", packagingKeeper: "half" } },
  { code: "包装-2", answers: { packingHead: "main", inspector: "joint" } },
  { code: "包装-3", answers: { packingHead: "main", inspector: "joint" } },
] as const satisfies readonly Clause[];

export type ClauseCode = (typeof clauses)[number]["code"];

/** A line of the matrix. */
export type MatrixClause = Clause & { readonly code: ClauseCode };
