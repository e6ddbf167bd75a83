import { findingText } from "../../../src/core/rules/finding-text";

test.each([
  {
    lang: "zh-CN" as const,
    code: "carton-order-differs",
    args: { ordered: 1010, needed: 1000 },
    text: "纸箱订购 1010，应订 1000",
  },
  {
    lang: "en" as const,
    code: "carton-order-differs",
    args: { ordered: 1010, needed: 1000 },
    text: "1010 cartons ordered, 1000 needed",
  },
  {
    lang: "zh-CN" as const,
    code: "approval-missing",
    args: { signField: "producedQty", fields: "approvalFinance,approvalSalesManager" },
    text: "未经审核已安排生产：已有已生产数量，缺财务审核、销售经理审核",
  },
  {
    lang: "en" as const,
    code: "carton-details-missing",
    args: { fields: "shippingMark,cartonSize" },
    text: "Cartons are ordered without Shipping mark, Carton size",
  },
  {
    lang: "en" as const,
    code: "unreadable-date",
    args: { field: "requiredDate", text: "requiredDate" },
    text: "Required date “requiredDate” is not a date",
  },
])("$code in $lang: $text", ({ lang, code, args, text }) => {
  expect(findingText({ code, args }, lang)).toBe(text);
});

test("a text from a cell is filled in as it stands", () => {
  const text = "{field} $& <b>";
  expect(findingText({ code: "unreadable-date", args: { field: "orderDate", text } }, "en")).toContain(text);
});
