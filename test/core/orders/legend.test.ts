import fc from "fast-check";
import { readLegendText, type LegendEntry } from "../../../src/core/orders/legend";

const brief = ({ sign, hue, meaning }: LegendEntry) => [hue ?? sign, meaning].join(" ").trim();

test.each<{ text: string; entries: string[] }>([
  {
    text: "计划部  跟单：小赵/小钱   更新：2025.6.20   颜色：红=加急 黄=已出货 灰=取消",
    entries: ["red urgent", "yellow shipped", "grey cancelled"],
  },
  { text: "黄色：已出货", entries: ["yellow shipped"] },
  { text: "红色代表加急；灰色表示已取消。", entries: ["red urgent", "grey cancelled"] },
  { text: "红色代表加急黄色代表已发货", entries: ["red urgent", "yellow shipped"] },
  { text: "标红为急单", entries: ["red urgent"] },
  { text: "黄色已出货", entries: ["yellow shipped"] },
  { text: "黃色＝已出貨", entries: ["yellow shipped"] },
  { text: "已出货标黄，取消=灰色", entries: ["yellow shipped", "grey cancelled"] },
  { text: "grey = cancelled, red: urgent", entries: ["grey cancelled", "red urgent"] },
  { text: "Yellow rows are shipped", entries: ["yellow shipped"] },
  { text: "cancelled: gray", entries: ["grey cancelled"] },
  { text: "删除线=作废", entries: ["struck cancelled"] },
  { text: "strikethrough means cancelled", entries: ["struck cancelled"] },
  { text: "蓝=待确认", entries: ["blue"] },
  { text: "黄=未出货", entries: ["yellow"] },
  { text: "绿=部分出货", entries: ["green"] },
])("$text", ({ text, entries }) => {
  expect(readLegendText(text).map(brief)).toEqual(entries);
});

test("fill and letters are told apart where the legend does", () => {
  expect(readLegendText("红字=加急 黄底=已出货 灰=取消").map(({ sign }) => sign)).toEqual([
    "fontColor",
    "fill",
    "color",
  ]);
});

test("an entry keeps the legend's own words", () => {
  expect(readLegendText("颜色：红=加急 灰=取消").map(({ words }) => words)).toEqual(["红=加急", "灰=取消"]);
});

test.each([
  "XX无纺布制品有限公司  订单跟踪表（2025年）",
  "注：交期以业务员确认为准；箱规由跟单负责。",
  "跟单：黄芳 2025.6.20",
  "取消订单请通知业务员",
  "Delivered goods",
  "",
])("no legend: %j", (text) => {
  expect(readLegendText(text)).toEqual([]);
});

test("no text throws", () => {
  const legendLike = fc.string({
    unit: fc.constantFrom(..."红黄灰色底字=:为代表加急取消已出货 ,;redgrey删除线".split("")),
  });
  fc.assert(
    fc.property(fc.oneof(legendLike, fc.string({ unit: "binary" })), (text) => {
      for (const { sign, hue } of readLegendText(text)) expect(hue === null).toBe(sign === "struck");
    }),
  );
});
