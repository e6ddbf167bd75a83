import { hasChanged, layoutChangeText } from "../../../../src/core/orders/layouts/change-text";
import type { LayoutChange } from "../../../../src/core/orders/layouts/recall-layout";

const same: LayoutChange = { added: [], gone: [], renamed: [], reordered: false };

test.each<{ name: string; change: Partial<LayoutChange>; zh: string; en: string }>([
  { name: "nothing", change: {}, zh: "和记住的表头一样。", en: "Same headers as remembered." },
  {
    name: "a column more",
    change: { added: ["颜色"] },
    zh: "和记住的表头相比：多了颜色。",
    en: "Since it was remembered: new columns: 颜色.",
  },
  {
    name: "columns gone, in another order",
    change: { gone: ["客户", "品名"], reordered: true },
    zh: "和记住的表头相比：没有了客户、品名；列的顺序变了。",
    en: "Since it was remembered: columns gone: 客户, 品名; columns in another order.",
  },
  {
    name: "a column renamed, its name with braces",
    change: { renamed: [{ from: "数量", to: "{to}数量" }] },
    zh: "和记住的表头相比：“数量”改名为“{to}数量”。",
    en: "Since it was remembered: columns renamed: 数量 → {to}数量.",
  },
])("says $name", ({ change, zh, en }) => {
  const whole = { ...same, ...change };
  expect(layoutChangeText(whole, "zh-CN")).toBe(zh);
  expect(layoutChangeText(whole, "en")).toBe(en);
  expect(hasChanged(whole)).toBe(Object.keys(change).length > 0);
});
