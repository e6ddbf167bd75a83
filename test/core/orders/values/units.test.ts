import {
  kgPerUnit,
  m3PerUnit,
  mmPerUnit,
  readUnit,
  unitKind,
} from "../../../../src/core/orders/values/units";

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

test.each([
  { kind: "weight", factors: kgPerUnit },
  { kind: "volume", factors: m3PerUnit },
  { kind: "length", factors: mmPerUnit },
])("every unit of $kind with a factor is read as one", ({ kind, factors }) => {
  for (const [word, factor] of Object.entries(factors)) {
    expect([word, unitKind(word), readUnit(word)]).toEqual([word, kind, word]);
    expect(factor).toBeGreaterThan(0);
  }
});

test.each([
  ["g", kgPerUnit["g"], 0.001],
  ["斤", kgPerUnit["斤"], 0.5],
  ["吨", kgPerUnit["吨"], 1000],
  ["lb", kgPerUnit["lb"], 0.45359237],
  ["oz", kgPerUnit["oz"], 0.028349523125],
  ["升", m3PerUnit["升"], 0.001],
  ["cft", m3PerUnit["cft"], 0.028316846592],
  ["英寸", mmPerUnit["英寸"], 25.4],
])("one %s is %d of the unit that counts as 1", (_, factor, expected) => {
  expect(factor).toBeCloseTo(expected, 12);
});
