import { readUnit, unitKind } from "../../../../src/core/orders/values/units";

test.each([
  ["PCS", "pcs"],
  ["pcs.", "pcs"],
  ["(包)", "包"],
  ["片装", "片"],
  ["包 / 箱", "包/箱"],
  ["包每箱", "包/箱"],
  ["pcs per ctn", "pcs/ctn"],
  ["千克", "千克"],
  ["%", "%"],
])("%s is the unit %s", (text, unit) => {
  expect(readUnit(text)).toBe(unit);
});

test.each(["", "月", "日", "年", "k", "w", "包/袋/箱", "/箱", "见附件", "constructor", "__proto__"])(
  "%j is no unit",
  (text) => {
    expect(readUnit(text)).toBeNull();
  },
);

test.each([
  ["PCS", "pieces"],
  ["片", "pieces"],
  ["包", "bags"],
  ["箱", "cartons"],
  ["kg", "weight"],
  ["¥", "money"],
  ["toString", null],
])("%s is a unit of %s", (word, kind) => {
  expect(unitKind(word)).toBe(kind);
});
