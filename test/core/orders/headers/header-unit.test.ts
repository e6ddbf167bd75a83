import { unitOfHeader, withoutUnit } from "../../../../src/core/orders/headers/header-unit";

test.each([
  ["毛重KG", "kg"],
  ["毛重（千克）", "kg"],
  ["Gross weight (Kilos)", "kg"],
  ["NET WEIGHT KG", "kg"],
  ["克重(g)", "g"],
  ["克重(g/㎡)", "g/m2"],
  ["体积(CBM)", "m³"],
  ["立方数(m³)", "m³"],
  ["CBM", "m³"],
  ["箱规(长*宽*高cm)", "cm"],
  ["规格（mm）", "mm"],
  ["订单数量（PCS）", "pcs"],
  ["数量(箱)", "箱"],
  ["单价(RMB)", "rmb"],
  ["单价/元", null],
  ["金额（元）", "rmb"],
  ["Freight Cost (USD)", "usd"],
  ["浮动%", "%"],
  ["税率（％）", "%"],
  ["订单号", null],
  ["Carton L", null],
  ["尺码 M", null],
  ["包装袋(新版/常规)", null],
  ["订单号(必填)", null],
])("%s names %s", (header, unit) => {
  expect(unitOfHeader(header)).toBe(unit);
});

test.each([
  ["毛重KG", "毛重"],
  ["Net Weight (kg)", "Net Weight (kg)"],
  ["单价/元", "单价"],
  ["N.W./CTN", "N.W"],
  ["CBM", "CBM"],
  ["订单号", "订单号"],
])("%s without its unit is %s", (header, bare) => {
  expect(withoutUnit(header)).toBe(bare);
});
