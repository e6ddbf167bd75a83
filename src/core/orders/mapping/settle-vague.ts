import type { DoubtRule } from "./settle-doubt";

/** Wordings that name one field by themselves, and what the values may still make of them. */
export const primaryRules: readonly DoubtRule[] = [
  {
    fields: ["seqNo"],
    settle: ({ order }, { sure, kind }) =>
      kind === "orders" && order === "restarting" && !sure.has("orderLine")
        ? { orderLine: 0.8, seqNo: 0.7 }
        : {},
  },
];

/** A number of some system (`MAT-1001`), which no grade of a material is (`SUS304`, `Q355B`). */
const itemCode = /^[A-Z]{2,}[-_]?\d{4,}$/i;

/** Wordings that name one field, but only in context: what the values and the rest of the table make of them. */
export const vagueRules: readonly DoubtRule[] = [
  {
    fields: ["seqNo"],
    settle: ({ order, wholes, filled }) => {
      if (order === "running") return { seqNo: 0.97 };
      if (filled === 0) return { seqNo: 0.8 };
      return wholes > 0.9 ? { seqNo: 0.75 } : { seqNo: 0.4 };
    },
  },
  {
    fields: ["orderDate"],
    settle: (_, { kind, sure }) => {
      if (kind === "dispatch")
        return sure.has("actualShipDate") ? { orderDate: 0.5 } : { actualShipDate: 0.93, orderDate: 0.2 };
      if (kind === "exceptions")
        return sure.has("openedDate") ? { orderDate: 0.5 } : { openedDate: 0.93, orderDate: 0.2 };
      return kind === "orders" ? {} : { orderDate: 0.7 };
    },
  },
  {
    fields: ["orderQty"],
    settle: (_, { kind, sure }) => {
      if (kind === "dispatch" && !sure.has("shippedQty")) return { shippedQty: 0.85, orderQty: 0.5 };
      if (kind === "stock" && !sure.has("stockQty")) return { stockQty: 0.88, orderQty: 0.3 };
      return kind === "orders" || kind === "packagingPurchase" ? {} : { orderQty: 0.82 };
    },
  },
  {
    fields: ["cartonCount"],
    settle: (_, { sure }) =>
      sure.has("cbm") || sure.has("grossWeight") || sure.has("netWeight") ? { cartonCount: 0.93 } : {},
  },
  {
    fields: ["material"],
    settle: ({ wholes, texts }, { sure, kind }) => {
      const isCoded = wholes > 0.7 || texts.every((text) => itemCode.test(text));
      if (isCoded && !sure.has("productCode")) return { productCode: 0.85, material: 0.2 };
      const isBought = kind === "packagingPurchase" && !sure.has("materialKind");
      return isBought ? { materialKind: 0.75, material: 0.6 } : {};
    },
  },
  {
    fields: ["containerNo"],
    settle: ({ wholes }) => (wholes > 0.8 ? { containerNo: 0.75, cartonNo: 0.5 } : {}),
  },
  {
    fields: ["grossWeight"],
    settle: (_, { sure }) => (sure.has("netWeight") || sure.has("cbm") ? { grossWeight: 0.92 } : {}),
  },
  {
    fields: ["amount"],
    settle: ({ numbers }, { sure }) => (numbers > 0.8 && sure.has("unitPrice") ? { amount: 0.93 } : {}),
  },
  {
    fields: ["shippedQty"],
    settle: (_, { sure }) => (sure.has("supplier") && !sure.has("customer") ? { shippedQty: 0.8 } : {}),
  },
];
