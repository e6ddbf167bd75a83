import type { Text } from "../lang";

/** Why things go wrong, in the four classes a supervisor counts. Source: domain.md, section 3, 8. */
export const causeClassNames = {
  process: { "zh-CN": "流程漏洞", en: "Process gap" },
  communication: { "zh-CN": "沟通不畅", en: "Communication" },
  resources: { "zh-CN": "资源不足", en: "Resources" },
  other: { "zh-CN": "其他", en: "Other" },
} as const satisfies Record<string, Text>;
export type CauseClass = keyof typeof causeClassNames;

const words: readonly (readonly [CauseClass, RegExp])[] = [
  ["communication", /沟通|未通知|没通知|未告知|没告知|未转达|信息|communicat|not told|informed/i],
  [
    "resources",
    /资源|产能|人手|人员不足|缺人|设备|机器|停机|停电|原料|材料|缺料|resource|capacity|staff|machine|material/i,
  ],
  ["process", /流程|漏|未审核|未检|没检|未复核|未按|制度|操作|process|procedure|skipped|unchecked/i],
];

/** The class that a cause's words fall under; null where no cause is written. */
export function causeClassOf(cause: string | null): CauseClass | null {
  if (cause === null || cause.trim() === "") return null;
  return words.find(([, writing]) => writing.test(cause))?.[0] ?? "other";
}
