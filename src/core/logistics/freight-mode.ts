import type { Text } from "../lang";
import { foldText } from "../orders/values/fold";

/** Ways of carrying goods, with how each counts weight against volume. */
export const freightModeNames = {
  courier: { "zh-CN": "快递", en: "Courier" },
  air: { "zh-CN": "空运", en: "Air" },
  sea: { "zh-CN": "海运", en: "Sea" },
  rail: { "zh-CN": "铁路", en: "Rail" },
  truck: { "zh-CN": "汽运", en: "Truck" },
  other: { "zh-CN": "其他", en: "Other" },
} as const satisfies Record<string, Text>;
export type FreightMode = keyof typeof freightModeNames;

const writings: readonly (readonly [FreightMode, RegExp])[] = [
  ["courier", /快递|快件|courier|express/],
  ["air", /空运|航空|空派|\bair/],
  ["sea", /海运|船运|海派|拼箱|整柜|\bsea\b|ocean|lcl|fcl/],
  ["rail", /铁路|班列|铁运|rail|train/],
  ["truck", /汽运|陆运|卡车|公路|货车|专线|零担|整车|truck|road/],
];

export function freightModeOf(text: string | null): FreightMode {
  const words = foldText(text ?? "").toLowerCase();
  return writings.find(([, writing]) => writing.test(words))?.[0] ?? "other";
}
