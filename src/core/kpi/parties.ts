import type { Text } from "../lang";

/** Who may have made a line late, other than the clerk. */
export const partyNames = {
  customer: { "zh-CN": "客户", en: "customer" },
  sales: { "zh-CN": "业务员", en: "sales" },
  material: { "zh-CN": "原料、供应商", en: "material or supplier" },
  quality: { "zh-CN": "质检", en: "quality" },
  production: { "zh-CN": "生产", en: "production" },
  carrier: { "zh-CN": "船公司、物流商", en: "carrier" },
  force: { "zh-CN": "天气、停电等", en: "weather, power and the like" },
} as const satisfies Record<string, Text>;
export type Party = keyof typeof partyNames;

/**
 * Words of a cause, by who answers for it in the responsibility matrix. The clerk's own come first, so that in doubt a
 * line stays the clerk's: packaging is followed up by the clerk (跟单-2), so are the plan (跟单-4) and vehicles (跟单-5).
 * Source: domain.md, section 2, "Responsibility matrix".
 */
const writings: readonly (readonly [Party | "clerk", RegExp])[] = [
  [
    "clerk",
    /跟单|包装袋|纸箱|包材|袋子|派车|车辆|出运通知|漏排|未排产|忘|clerk|merchandiser|packaging|carton/i,
  ],
  [
    "customer",
    /(?:客户|客人|买家).{0,8}(?:改|推迟|延后|延期|变更|暂缓|要求|未确认|没确认|未付|没付|不急)|(?:customer|buyer|client).{0,20}(?:chang|postpon|delay|hold|held|not (?:paid|confirmed))/i,
  ],
  ["sales", /业务|销售|订舱|定船|\bsales/i],
  ["material", /原料|材料|面料|供应商|supplier|material|fabric/i],
  ["quality", /质检|质量|品质|不良|次品|quality|defect/i],
  ["production", /生产|车间|开机|停机|设备|机器|产能|production|machine|breakdown/i],
  ["carrier", /船期|爆仓|港口|货代|物流|航班|\bport\b|vessel|carrier|forwarder/i],
  ["force", /台风|暴雨|大雪|天气|疫情|停电|限电|weather|typhoon|power cut/i],
];

/** Who a cause's words point to; null where they point to nobody. */
export function partyOf(words: string): Party | "clerk" | null {
  return writings.find(([, writing]) => writing.test(words))?.[0] ?? null;
}

/** The words name the clerk's own work, or the clerk. */
export function isClerk(words: string, clerk: string): boolean {
  return (clerk !== "" && words.includes(clerk)) || /跟单|clerk|merchandiser/i.test(words);
}
