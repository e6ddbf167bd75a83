import { suggestClauses } from "../../../src/core/responsibility/suggest-clauses";

test.each([
  { words: "包装袋延期", codes: ["跟单-2"] },
  { words: "纸箱未到，停工半天", codes: ["跟单-2"] },
  { words: "纸箱尺寸偏小", codes: ["跟单-2", "包材仓管-1", "质检-1"] },
  { words: "发错包装袋", codes: ["包材仓管-4"] },
  { words: "未审核就生产", codes: ["跟单-1"] },
  { words: "打码格式错误", codes: ["包材仓管-2"] },
  { words: "包装多片", codes: ["包装-2"] },
  { words: "混入次品", codes: ["包装-3", "质检-2"] },
  { words: "装柜少 3 箱", codes: ["装柜"] },
  { words: "原料晚到", codes: ["跟单-6", "原料仓管-3"] },
  { words: "发错料，原材料用错", codes: ["原料仓管-1", "开机-4", "质检-3"] },
  { words: "制版颜色错", codes: ["业务员-5", "跟单-2"] },
  { words: "天气不好", codes: [] },
  { words: "", codes: [] },
])("“$words” points to $codes", ({ words, codes }) => {
  expect(suggestClauses(words).map(({ code }) => code)).toEqual(codes);
});
