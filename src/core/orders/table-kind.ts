import type { FieldId } from "./fields";
import { signsOfTeamSheets } from "./team-sheet-kinds";
import type { TableKind } from "./understood";

/** What speaks for a kind: its title, and fields that only such a table keeps. */
export interface KindSigns {
  readonly kind: TableKind;
  readonly title: RegExp;
  readonly fields: readonly FieldId[];
  /** Fields without which, and without the title, the others say nothing. */
  readonly needs?: readonly FieldId[];
  /** Fields that speak against it. */
  readonly against: readonly FieldId[];
  /** Score from which a table that is none of orders is of this kind. */
  readonly enough: number;
}

const signsOfKinds: readonly KindSigns[] = [
  {
    kind: "packagingPurchase",
    title: /包材|包装袋|纸箱|包装(?:材料|物)?采购|packaging (?:materials? )?(?:purchase|order)/i,
    fields: [
      "materialKind",
      "neededQty",
      "floatPct",
      "purchaseNo",
      "supplier",
      "arrivedDate",
      "bagNewPlate",
      "cartonQuality",
    ],
    needs: ["materialKind", "neededQty", "floatPct", "bagNewPlate", "cartonQuality"],
    against: ["customer", "customerPo", "actualShipDate", "shippedQty", "clerk", "containerNo"],
    enough: 2,
  },
  {
    kind: "dispatch",
    title:
      /派车|装车|车辆|调度|发货(?:计划|记录|明细|安排)|出货(?:计划|记录|明细|安排)|已发货|送货|装柜|出库(?:记录|明细)|dispatch|shipments?|loading plan/i,
    fields: [
      "truckPlate",
      "driver",
      "shippingNoticeNo",
      "warehouseOutNo",
      "dispatchConfirmedDate",
      "containerNo",
      "countedCartons",
      "counter",
      "forwarder",
      "vessel",
    ],
    against: ["orderQty", "requiredDate", "orderDate", "producedQty", "approvalFinance"],
    enough: 1.5,
  },
  {
    kind: "stock",
    title: /库存|存货|盘点|结存|stock|inventory/i,
    fields: ["stockQty"],
    against: [
      "orderNo",
      "customerPo",
      "requiredDate",
      "orderDate",
      "orderQty",
      "purchaseNo",
      "customer",
      "supplier",
    ],
    enough: 1,
  },
  {
    kind: "exceptions",
    title: /异常|客诉|投诉|品质事故|质量事故|问题(?:跟踪|清单|点)|exceptions?|complaints?|\bissues?\b/i,
    fields: [
      "exception",
      "exceptionType",
      "openedDate",
      "closedDate",
      "cause",
      "responsible",
      "severity",
      "complaint",
    ],
    against: ["orderQty", "requiredDate", "orderDate", "unitPrice", "cartonCount"],
    enough: 2,
  },
  {
    kind: "packingList",
    title: /装箱单|箱单|装箱明细|packing\s*(?:list|slip)|p\/l\b/i,
    fields: ["cartonNo", "cartonCount", "netWeight", "grossWeight", "cbm"],
    against: [
      "requiredDate",
      "orderDate",
      "producedQty",
      "approvalFinance",
      "truckPlate",
      "freightCost",
      "status",
    ],
    enough: 1,
  },
  ...signsOfTeamSheets,
];

/** Fields that make an order table: some id, a product, a quantity, a date, a customer. */
const orderParts: readonly (readonly FieldId[])[] = [
  ["orderNo", "customerPo", "purchaseNo", "workOrderNo"],
  ["productName", "productCode"],
  ["orderQty"],
  ["requiredDate", "repliedDate", "orderDate"],
  ["customer"],
];

/** Order parts that make a table one of orders; with an id or a date among them. */
const enoughParts = 3;
/** Needed fields from which a table without a title is of the kind. */
const enoughNeeded = 2;
/** Weight of a title that names the kind, in fields. */
const titleWeight = 1.5;
/** Score from which a table that could be one of orders is of another kind, and one that surely is one. */
const enoughAgainstOrders = 2;
const enoughAgainstSureOrders = 3;

/** What a table keeps, from its fields, its titles and its sheet's name. */
export function tableKind(fields: ReadonlySet<FieldId>, title: string): TableKind {
  const countOf = (list: readonly FieldId[]) => list.filter((field) => fields.has(field)).length;
  const parts = orderParts.map((part) => countOf(part) > 0);
  const [hasNumber = false, , hasQuantity = false, hasDate = false] = parts;
  const isOrders = parts.filter((has) => has).length >= enoughParts && (hasNumber || hasDate);
  const isSurelyOrders = isOrders && hasNumber && hasQuantity && fields.has("requiredDate");
  const scored = signsOfKinds
    .map((signs) => ({ ...signs, titled: signs.title.test(title), own: countOf(signs.fields) }))
    .filter(({ needs, titled, own }) => own > 0 && (!needs || titled || countOf(needs) >= enoughNeeded))
    .map((signs) => ({
      ...signs,
      score: signs.own - countOf(signs.against) + (signs.titled ? titleWeight : 0),
    }))
    .filter(({ kind, score, enough }) => {
      if (isSurelyOrders) return kind === "packagingPurchase" && score >= enoughAgainstSureOrders;
      return score >= (isOrders ? enoughAgainstOrders : enough);
    })
    .sort((a, b) => b.score - a.score);
  return scored[0]?.kind ?? (isOrders ? "orders" : "other");
}
