import type { Text } from "../../lang";

/** What people write their comments about; a row each. */
export const commentTopics = [
  { id: "overall", label: { "zh-CN": "总评", en: "Overall" } },
  { id: "delivery", label: { "zh-CN": "交付与逾期", en: "Delivery and arrears" } },
  { id: "customers", label: { "zh-CN": "客户与客诉", en: "Customers and complaints" } },
  { id: "exceptions", label: { "zh-CN": "异常与责任", en: "Exceptions and responsibility" } },
  { id: "costs", label: { "zh-CN": "包材、费用与应收", en: "Packaging, costs and money owed" } },
  { id: "next", label: { "zh-CN": "下月措施", en: "Measures for next month" } },
] as const satisfies readonly { readonly id: string; readonly label: Text }[];

export type CommentTopic = (typeof commentTopics)[number]["id"];

/** Headers of the table people write in. */
export const commentHeaders = {
  topic: { "zh-CN": "复盘项目", en: "Reviewed" },
  comment: { "zh-CN": "意见与改进措施", en: "Comments and measures" },
  owner: { "zh-CN": "负责人", en: "Owner" },
  due: { "zh-CN": "完成日期", en: "To be done by" },
} as const satisfies Record<string, Text>;

/** The columns that people fill. */
export const writtenColumns = ["comment", "owner", "due"] as const;
export type WrittenColumn = (typeof writtenColumns)[number];

/** The text in any language is this one. */
export function isText(text: Text, written: unknown): boolean {
  return typeof written === "string" && Object.values(text).includes(written.trim());
}

/** Stands under the table people write in, and ends it. */
export const commentsEnd: Text = {
  "zh-CN":
    "写在上表里的内容（包括插入的行），重新生成本月复盘时会带到新表；旧表仍在原处。表外的文字和批注不会带过去。",
  en: "What is written in the table above (rows inserted too) is carried over when the review of this month is made again; the old sheet stays. Text and notes elsewhere are not carried over.",
};
