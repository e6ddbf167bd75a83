import fc from "fast-check";
import { labelReader } from "../../../src/core/sheet/header-label";
import { textPairs } from "../../../src/core/sheet/text-pairs";

const readLabel = labelReader();
const isLabel = (text: string) => readLabel(text).kind === "known";
const shown = (text: string) => textPairs(text, isLabel).map(({ label, value }) => `${label} = ${value}`);

test.each([
  { name: "no colon", text: "客户 王先生", pairs: [] },
  { name: "one pair", text: "合同号：ABC-1", pairs: ["合同号 = ABC-1"] },
  { name: "a label alone", text: "Customer:", pairs: ["Customer = "] },
  {
    name: "two, wide apart",
    text: "柜号：CBHU3202732  船名：MSC ANNA 511W",
    pairs: ["柜号 = CBHU3202732", "船名 = MSC ANNA 511W"],
  },
  {
    name: "one space before a known label",
    text: "Buyer: Harbour Home Ltd Contract No.: HH-771",
    pairs: ["Buyer = Harbour Home Ltd", "Contract No. = HH-771"],
  },
  {
    name: "lines of their own",
    text: "供应商：宏达\n交货日期：2025-03-25",
    pairs: ["供应商 = 宏达", "交货日期 = 2025-03-25"],
  },
  {
    name: "a blank value before a known label",
    text: "客户： 合同号：A-1",
    pairs: ["客户 = ", "合同号 = A-1"],
  },
  {
    name: "an uncertain end: the word may belong to the name",
    text: "Customer: ABC Trading Attn: Ms Li",
    pairs: [],
  },
  { name: "no gap at all", text: "客户：王先生手机：138", pairs: [] },
  {
    name: "a time of day and an address keep their colons",
    text: "打印时间：2025-03-01 10:22  网址：http://x.cn",
    pairs: ["打印时间 = 2025-03-01 10:22", "网址 = http://x.cn"],
  },
])("$name", ({ text, pairs }) => {
  expect(shown(text)).toEqual(pairs);
});

test("values stand in the text, one behind the other", () => {
  const texts = fc.array(fc.constantFrom("客户", "：", ": ", "ABC", "  ", " ", "合同号", "12", "\n", "王"));
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      let from = 0;
      for (const { label, value } of textPairs(text, isLabel)) {
        const at = text.indexOf(value, text.indexOf(label, from) + label.length);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + value.length;
      }
    }),
  );
});
