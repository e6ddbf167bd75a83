import { foldText } from "../orders/values/fold";
import { oncePerText } from "../orders/reading/read-cells";

/** Codes of the currencies that people write in words or signs. */
const writings: readonly (readonly [string, RegExp])[] = [
  ["CNY", /^(?:RMB|CNY|CNH|人民币|人民幣|元|圆|块钱|¥|￥)$/],
  ["USD", /^(?:USD|US\$|\$|美元|美金|DOLLARS?)$/],
  ["EUR", /^(?:EUR|EUROS?|€|欧元)$/],
  ["GBP", /^(?:GBP|£|英镑)$/],
  ["HKD", /^(?:HKD|HK\$|港币|港元)$/],
  ["JPY", /^(?:JPY|日元)$/],
  ["TWD", /^(?:TWD|NT\$|新台币|台币)$/],
];

/** The code of a currency however it is written (`rmb`, `人民币`, `US$`); in capitals what is no writing known; empty for none. */
export function currencyOf(text: string | null | undefined): string {
  const folded = foldText(text ?? "").toUpperCase();
  return writings.find(([, writing]) => writing.test(folded))?.[0] ?? folded;
}

/** Reads currencies, each writing once. */
export function currencyReader(): typeof currencyOf {
  const read = oncePerText(currencyOf);
  return (text) => (text ? read(text) : "");
}

/** `700 USD`; the figure alone where no currency is known. */
export function moneyText({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): string {
  return currency === "" ? String(amount) : `${amount} ${currency}`;
}
