import { causeClassOf } from "../../../src/core/exceptions/cause-classes";
import { exceptionTypeOf, standardDays } from "../../../src/core/exceptions/standards";
import { defaultSettings } from "../../../src/core/settings";

test.each([
  ["质量", "quality"],
  ["包材", "packaging"],
  ["Logistics", "logistics"],
  ["装柜少箱", "quantity"],
  ["奇怪", "other"],
  [null, "other"],
])("%s is of type %s", (words, type) => {
  expect(exceptionTypeOf(words)).toBe(type);
});

test("each type has its standard; a grave one the shorter of the two", () => {
  const settings = { ...defaultSettings, qualityExceptionWorkdays: 4, graveExceptionWorkdays: 2 };
  expect(standardDays("质量", false, settings)).toBe(4);
  expect(standardDays("质量", true, settings)).toBe(2);
  expect(standardDays("质量", true, { ...settings, graveExceptionWorkdays: 9 })).toBe(4);
});

test.each([
  ["流程漏洞", "process"],
  ["未通知仓库", "communication"],
  ["人手不足", "resources"],
  ["说不清", "other"],
  [" ", null],
  [null, null],
])("the cause %s is of class %s", (cause, name) => {
  expect(causeClassOf(cause)).toBe(name);
});
