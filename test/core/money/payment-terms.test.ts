import fc from "fast-check";
import { readPaymentTerms, type BalanceTerm } from "../../../src/core/money/payment-terms";

const before: BalanceTerm = { kind: "beforeShipment" };
const after = (days: number): BalanceTerm => ({ kind: "afterShipment", days });
const month = (days: number): BalanceTerm => ({ kind: "afterMonth", days });

test.each<readonly [string, number, BalanceTerm]>([
  ["30/70", 0.3, before],
  ["3/7", 0.3, before],
  ["30%/70%", 0.3, before],
  ["30%定金，余款发货前付清", 0.3, before],
  ["定金30%，尾款70%发货前", 0.3, before],
  ["预付30%，月结60天", 0.3, month(60)],
  ["30% T/T deposit, 70% before shipment", 0.3, before],
  ["30% deposit, 70% against copy of B/L", 0.3, after(0)],
  ["30% T/T in advance, balance 30 days after B/L date", 0.3, after(30)],
  ["100% T/T in advance", 1, before],
  ["全款", 1, before],
  ["先款后货", 1, before],
  ["款到发货", 0, before],
  ["月结30天", 0, month(30)],
  ["月结", 0, month(0)],
  ["月结90", 0, month(90)],
  ["Net 60", 0, after(60)],
  ["O/A 45 days", 0, after(45)],
  ["OA60", 0, after(60)],
  ["账期30天", 0, after(30)],
  ["L/C at sight", 0, after(0)],
  ["即期信用证", 0, after(0)],
  ["L/C 90 days", 0, after(90)],
  ["货到付款", 0, { kind: "onReceipt" }],
  ["货到30天", 0, after(30)],
  ["收货后30天付款", 0, after(30)],
  ["COD", 0, { kind: "onReceipt" }],
  ["提单后60天", 0, after(60)],
])("%s", (text, depositShare, balance) => {
  expect(readPaymentTerms(text)).toEqual({ depositShare, balance });
});

test.each(["T/T", "电汇", "30/60", "待定", "", "USD", "2025/06"])(
  "%s says nothing of when or how much",
  (text) => {
    expect(readPaymentTerms(text)).toBeNull();
  },
);

test("any text ends in terms of a share from 0 to 1 and whole days, or in none", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9%/天月结定金发货前后余款 A-Za-z]{0,40}$/), (text) => {
      const terms = readPaymentTerms(text);
      if (!terms) return;
      expect(terms.depositShare).toBeGreaterThanOrEqual(0);
      expect(terms.depositShare).toBeLessThanOrEqual(1);
      if ("days" in terms.balance) expect(Number.isInteger(terms.balance.days)).toBe(true);
    }),
  );
});
