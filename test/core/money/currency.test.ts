import { currencyOf, moneyText } from "../../../src/core/money/currency";
import { moneyBefore } from "../../../src/core/orders/values/units";

test.each([
  ["rmb", "CNY"],
  ["人民币", "CNY"],
  ["￥", "CNY"],
  ["US$", "USD"],
  ["ｕｓｄ", "USD"],
  [" 美金 ", "USD"],
  ["Euro", "EUR"],
  ["thb", "THB"],
  ["块钱", "CNY"],
  ["NT$", "TWD"],
  [null, ""],
])("%s is %s", (text, code) => {
  expect(currencyOf(text)).toBe(code);
});

test("money with its currency, where one is known", () => {
  expect(moneyText({ amount: 700, currency: "USD" })).toBe("700 USD");
  expect(moneyText({ amount: 0.5, currency: "" })).toBe("0.5");
});

test("every sign of money that a figure may carry is a code", () => {
  const signs = `${moneyBefore} 元 圆 块钱 欧元`.split(" ");
  expect(signs.filter((sign) => !/^[A-Z]{3}$/.test(currencyOf(sign)))).toEqual([]);
});
