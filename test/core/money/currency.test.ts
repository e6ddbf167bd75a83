import { currencyOf, moneyText } from "../../../src/core/money/currency";

test.each([
  ["rmb", "CNY"],
  ["人民币", "CNY"],
  ["￥", "CNY"],
  ["US$", "USD"],
  ["ｕｓｄ", "USD"],
  [" 美金 ", "USD"],
  ["Euro", "EUR"],
  ["thb", "THB"],
  [null, ""],
])("%s is %s", (text, code) => {
  expect(currencyOf(text)).toBe(code);
});

test("money with its currency, where one is known", () => {
  expect(moneyText({ amount: 700, currency: "USD" })).toBe("700 USD");
  expect(moneyText({ amount: 0.5, currency: "" })).toBe("0.5");
});
