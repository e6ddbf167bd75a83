import type { Text } from "../lang";
import type { FieldId } from "../orders/fields";

/** By whom or what the lines due are counted. */
export interface Grouping {
  readonly id: string;
  readonly heading: Text;
  /** What the names are names of. */
  readonly label: Text;
  /** The first of these that a line fills names its group. */
  readonly fields: readonly FieldId[];
  readonly chart: boolean;
}

/** The ways the review groups lines; each is a section of its own. */
export const groupings: readonly Grouping[] = [
  {
    id: "byCustomer",
    heading: { "zh-CN": "按客户", en: "By customer" },
    label: { "zh-CN": "客户", en: "Customer" },
    fields: ["customer"],
    chart: true,
  },
  {
    id: "byClerk",
    heading: { "zh-CN": "按跟单员", en: "By clerk" },
    label: { "zh-CN": "跟单员", en: "Clerk" },
    fields: ["clerk"],
    chart: false,
  },
  {
    id: "bySalesperson",
    heading: { "zh-CN": "按业务员", en: "By salesperson" },
    label: { "zh-CN": "业务员", en: "Salesperson" },
    fields: ["salesperson"],
    chart: false,
  },
  {
    id: "byProduct",
    heading: { "zh-CN": "按产品", en: "By product" },
    label: { "zh-CN": "产品", en: "Product" },
    fields: ["productName", "productCode"],
    chart: false,
  },
];
