import type { OrderStanding, Text } from "../core";

/** How bags ordered stand to the need, with a float to both sides. */
export const bagWords: Readonly<Record<OrderStanding, Text>> = {
  over: { "zh-CN": "超浮动", en: "Over float" },
  met: { "zh-CN": "合格", en: "OK" },
  short: { "zh-CN": "少于需求", en: "Below need" },
  under: { "zh-CN": "低于浮动", en: "Under float" },
};

/** How cartons ordered stand to the need, which they must meet exactly. */
export const cartonWords: Readonly<Record<OrderStanding, Text>> = {
  over: { "zh-CN": "多订", en: "Over" },
  met: { "zh-CN": "合格", en: "OK" },
  short: { "zh-CN": "少订", en: "Short" },
  under: { "zh-CN": "少订", en: "Short" },
};
