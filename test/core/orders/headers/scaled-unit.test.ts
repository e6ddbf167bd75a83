import { factorOfHeader, scaledUnit, unitOfHeader } from "../../../../src/core/orders/headers/header-unit";

test.each([
  { text: "千件", unit: "件", factor: 1000 },
  { text: "万片", unit: "片", factor: 10_000 },
  { text: "萬只", unit: "只", factor: 10_000 },
  { text: "百双", unit: "双", factor: 100 },
  { text: "万元", unit: "rmb", factor: 10_000 },
  { text: "千", unit: null, factor: 1000 },
  { text: "K pcs", unit: "pcs", factor: 1000 },
  { text: "'000", unit: null, factor: 1000 },
  { text: "1000 pcs", unit: "pcs", factor: 1000 },
  { text: "thousand", unit: null, factor: 1000 },
  { text: "元/千只", unit: "rmb/只", factor: 0.001 },
])("$text is $factor of $unit", ({ text, unit, factor }) => {
  expect(scaledUnit(text)).toEqual({ unit, factor });
});

test.each(["千克", "kg", "km", "件", "片/包", "K", "1000", "百", "千里马", "12箱", "24件/箱", ""])(
  "%s is no scale",
  (text) => {
    expect(scaledUnit(text)).toBeNull();
  },
);

test.each([
  { header: "订单数量(千件)", unit: "件", factor: 1000 },
  { header: "订单数量（单位：万片）", unit: "片", factor: 10_000 },
  { header: "金额(万元)", unit: "rmb", factor: 10_000 },
  { header: "单价(元/千只)", unit: "rmb/只", factor: 0.001 },
  { header: "毛重(千克)", unit: "kg", factor: 1 },
  { header: "订单数量(件)", unit: "件", factor: 1 },
  { header: "千件计划", unit: null, factor: 1 },
])("$header counts by $factor", ({ header, unit, factor }) => {
  expect(factorOfHeader(header)).toBe(factor);
  expect(unitOfHeader(header)).toBe(unit);
});
