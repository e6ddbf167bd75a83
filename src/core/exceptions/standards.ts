import type { Text } from "../lang";
import type { Settings } from "../settings";

/** The types an exception may be of, with the words that name each; the first that fits counts. */
const types = [
  { id: "quality", words: /质量|品质|不良|quality/i },
  { id: "quantity", words: /数量|少箱|多箱|点数|quantity|count/i },
  { id: "material", words: /原料|材料|面料|material/i },
  { id: "packaging", words: /包材|包装|纸箱|袋|packag|carton/i },
  { id: "delivery", words: /交期|延期|交货|排产|delivery|schedule/i },
  { id: "logistics", words: /物流|运输|派车|装柜|船期|logistics|transport|shipping/i },
] as const;

export type ExceptionType = (typeof types)[number]["id"] | "other";

export const exceptionTypeNames: Readonly<Record<ExceptionType, Text>> = {
  quality: { "zh-CN": "质量", en: "Quality" },
  quantity: { "zh-CN": "数量", en: "Quantity" },
  material: { "zh-CN": "原料", en: "Material" },
  packaging: { "zh-CN": "包材", en: "Packaging" },
  delivery: { "zh-CN": "交期", en: "Delivery" },
  logistics: { "zh-CN": "物流", en: "Logistics" },
  other: { "zh-CN": "其他", en: "Other" },
};

/** The type that a cell's words name; `other` for none. */
export function exceptionTypeOf(words: string | null): ExceptionType {
  return types.find((type) => type.words.test(words ?? ""))?.id ?? "other";
}

/** Working days within which an exception is to be closed: a grave one by its own standard, if that is shorter. */
export function standardDays(words: string | null, isGrave: boolean, settings: Settings): number {
  const own = settings[`${exceptionTypeOf(words)}ExceptionWorkdays`];
  return isGrave ? Math.min(own, settings.graveExceptionWorkdays) : own;
}
