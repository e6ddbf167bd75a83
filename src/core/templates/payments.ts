import type { Choices, Template } from "./template";

const kinds: Choices = {
  open: true,
  options: [
    { "zh-CN": "定金", en: "Deposit" },
    { "zh-CN": "尾款", en: "Balance" },
    { "zh-CN": "运费", en: "Freight" },
    { "zh-CN": "其他", en: "Other" },
  ],
};

/** Source: domain.md, section 3, duty 6. */
export const payments: Template = {
  kind: "payments",
  name: { "zh-CN": "收款", en: "Payments" },
  help: {
    "zh-CN": "定金、尾款：应收、已收、逾期未收",
    en: "deposits and balances: due, received and late",
  },
  note: {
    "zh-CN": "一行一笔应收款；收到后填收款日期和金额。分次到账的分行填。",
    en: "One amount due a row; fill in the date and amount when it is received. Part payments take a row each.",
  },
  columns: [
    { field: "orderNo", width: 16, entry: "text" },
    { field: "customer", width: 20, entry: "text" },
    { field: "paymentKind", width: 12, entry: kinds },
    { field: "currency", width: 10, entry: "text" },
    { field: "paymentDueDate", width: 14, entry: "day" },
    { field: "paymentDue", width: 15, entry: "money" },
    {
      field: "paymentDate",
      header: { "zh-CN": "收款日期", en: "Paid On" },
      width: 14,
      entry: "day",
    },
    { field: "paymentAmount", width: 15, entry: "money" },
    { field: "remarks", width: 24, entry: "text" },
  ],
};
