import type { FieldId } from "../fields";
import type { ColumnProfile } from "./column-profile";
import type { TableContext } from "./table-context";
import { signShare } from "./value-signs";

/** What a rule says of a column: how sure each field is, in place of what the header's words gave. */
export type Verdict = Partial<Record<FieldId, number>>;

/**
 * A wording that names several fields, or one only in context, and how values and the table's other columns settle
 * it. A confidence below 0.9 asks the user.
 */
export interface DoubtRule {
  /** The fields in doubt. With one field, the rule settles wordings that name it only secondarily or vaguely. */
  readonly fields: readonly FieldId[];
  readonly settle: (profile: ColumnProfile, context: TableContext) => Verdict;
}

const ask = 0.7;

export const doubtRules: readonly DoubtRule[] = [
  {
    fields: ["productCode", "seqNo"],
    settle: ({ order, wholes, wordy }, { sure }) => {
      if (order === "running") return { seqNo: 0.96, productCode: 0.1 };
      if (wordy > 0.5)
        return { productName: sure.has("productName") ? 0.3 : 0.85, productCode: 0.4, seqNo: 0.05 };
      if (order === "restarting") return { seqNo: 0.75, orderLine: 0.6, productCode: 0.1 };
      const isFree = !sure.has("productCode");
      return wholes > 0.9
        ? { productCode: isFree ? 0.7 : 0.3, seqNo: 0.4 }
        : { productCode: isFree ? 0.85 : 0.4, seqNo: 0.1 };
    },
  },
  {
    fields: ["orderLine", "seqNo"],
    settle: ({ order }, { sure }) => {
      if (order === "running")
        return sure.has("seqNo") ? { orderLine: 0.86, seqNo: 0.1 } : { seqNo: 0.86, orderLine: 0.7 };
      if (order === "restarting") return { orderLine: 0.95, seqNo: 0.2 };
      return { orderLine: 0.85, seqNo: 0.3 };
    },
  },
  {
    fields: ["machine", "seqNo"],
    settle: ({ wholes, order }) => {
      if (wholes < 0.5) return { machine: 0.88, seqNo: 0.05 };
      return order === "running"
        ? { seqNo: 0.8, orderLine: 0.75, machine: 0.2 }
        : { orderLine: 0.85, seqNo: 0.5, machine: 0.3 };
    },
  },
  {
    fields: ["orderLine", "productCode"],
    settle: ({ order, wholes }, { sure }) => {
      if (order !== "none") return { orderLine: 0.85, seqNo: 0.8, productCode: 0.1 };
      if (sure.has("productCode"))
        return wholes > 0.9 ? { orderLine: 0.8, productCode: 0.2 } : { productCode: 0.5, orderLine: 0.2 };
      return wholes > 0.9 ? { productCode: 0.75, orderLine: 0.5 } : { productCode: 0.94, orderLine: 0.1 };
    },
  },
  {
    fields: ["customerPo", "purchaseNo"],
    settle: (_, { sure, kind }) => {
      const buys = sure.has("supplier") || kind === "packagingPurchase";
      const sells = sure.has("customer") || sure.has("salesperson") || (sure.has("orderNo") && !buys);
      if (buys && !sells) return { purchaseNo: 0.95, customerPo: 0.3 };
      if (sells && !buys) return { customerPo: 0.95, purchaseNo: 0.3 };
      return { purchaseNo: ask, customerPo: ask - 0.05 };
    },
  },
  {
    fields: ["orderNo", "workOrderNo"],
    settle: (_, { sure }) =>
      sure.has("orderNo") ? { workOrderNo: 0.94, orderNo: 0.2 } : { orderNo: ask, workOrderNo: ask - 0.05 },
  },
  {
    fields: ["customer", "destination"],
    settle: (_, { sure }) =>
      sure.has("customer") ? { destination: 0.9, customer: 0.3 } : { destination: ask, customer: ask - 0.05 },
  },
  {
    fields: ["productName", "sizeSpec"],
    settle: ({ sizes }, { sure }) => {
      if (sure.has("productName")) return { sizeSpec: 0.88, productName: 0.3 };
      return sizes > 0.7 ? { sizeSpec: 0.8, productName: 0.5 } : { productName: 0.94, sizeSpec: 0.4 };
    },
  },
  {
    fields: ["bagType", "pcsPerCarton"],
    settle: ({ numbers }) =>
      numbers > 0.7 ? { pcsPerCarton: 0.86, bagType: 0.1 } : { bagType: 0.86, pcsPerCarton: 0.1 },
  },
  {
    fields: ["cartonNo", "shippingNoticeNo"],
    settle: (_, { kind }) =>
      kind === "packingList"
        ? { cartonNo: ask, shippingNoticeNo: ask }
        : { shippingNoticeNo: ask, cartonNo: 0.5 },
  },
  {
    fields: ["plannedShipDate", "requiredDate"],
    settle: (_, { sure }) =>
      sure.has("requiredDate")
        ? { plannedShipDate: 0.94, requiredDate: 0.3 }
        : { requiredDate: ask, plannedShipDate: ask - 0.05 },
  },
  {
    fields: ["repliedDate", "requiredDate"],
    settle: (_, { sure }) =>
      sure.has("requiredDate")
        ? { repliedDate: 0.96, requiredDate: 0.3 }
        : { requiredDate: 0.75, repliedDate: ask },
  },
  {
    fields: ["balanceDue", "unshippedQty"],
    settle: ({ numbers, wholes }, { sure }) => {
      const money = sure.has("deposit") || sure.has("paymentDate");
      const goods = sure.has("shippedQty") || sure.has("producedQty");
      if (money && !goods) return { balanceDue: 0.92, unshippedQty: 0.2 };
      if (goods && !money) return { unshippedQty: 0.92, balanceDue: 0.2 };
      const isWhole = wholes >= numbers;
      return isWhole ? { unshippedQty: ask, balanceDue: 0.6 } : { balanceDue: 0.75, unshippedQty: 0.3 };
    },
  },
  {
    fields: ["cartonSize", "containerType"],
    settle: ({ sizes, texts }) => {
      if (sizes > 0.5) return { cartonSize: 0.93, containerType: 0.1 };
      return signShare("containerType", texts) > 0.5
        ? { containerType: 0.93, cartonSize: 0.1 }
        : { cartonSize: 0.6, containerType: 0.55 };
    },
  },
  {
    fields: ["progressPct", "status"],
    settle: ({ numbers }, { sure }) => {
      if (numbers > 0.5) return { progressPct: 0.95, status: 0.1 };
      return { status: sure.has("status") ? 0.5 : 0.85, progressPct: 0.3 };
    },
  },
  {
    fields: ["driver", "vessel"],
    settle: ({ texts }) =>
      signShare("driver", texts) > 0.7
        ? { driver: 0.8, vessel: 0.2 }
        : { vessel: ask - 0.05, driver: ask - 0.1 },
  },
];
