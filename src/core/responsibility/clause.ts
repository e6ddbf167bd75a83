import type { Text } from "../lang";

/** Who may answer for an accident. */
export const roleNames = {
  sales: { "zh-CN": "业务员", en: "sales" },
  clerk: { "zh-CN": "跟单员", en: "clerk" },
  materialKeeper: { "zh-CN": "原料仓管", en: "material keeper" },
  packagingKeeper: { "zh-CN": "包材仓管", en: "packaging keeper" },
  operator: { "zh-CN": "开机工", en: "operator" },
  inspector: { "zh-CN": "质检", en: "QC" },
  packingHead: { "zh-CN": "包装主任", en: "packing head" },
} as const satisfies Record<string, Text>;

export type Role = keyof typeof roleNames;

/** The source's words for how far a role answers; `bears` where it names the role without a degree. */
export const degreeNames = {
  bears: { "zh-CN": "承担责任", en: "bears" },
  full: { "zh-CN": "全责", en: "full" },
  main: { "zh-CN": "主要责任", en: "main" },
  half: { "zh-CN": "对半责任", en: "half" },
  joint: { "zh-CN": "连带责任", en: "joint" },
  corresponding: { "zh-CN": "相应责任", en: "corresponding" },
} as const satisfies Record<string, Text>;

export type Degree = keyof typeof degreeNames;

/** One line of the responsibility matrix. */
export interface Clause {
  /** Role and number in the source, such as `跟单-1`. */
  readonly code: string;
  /** Who answers and how, the one who answers most first. */
  readonly answers: Readonly<Partial<Record<Role, Degree>>>;
  readonly note?: Text;
}
