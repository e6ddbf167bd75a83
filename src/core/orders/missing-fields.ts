import type { FieldId } from "./fields";
import type { TableKind } from "./understood";

/** What every line of a table should have; of several fields in one place, one is enough. Source: domain.md, 1. */
const essential: Readonly<Record<TableKind, readonly (readonly FieldId[])[]>> = {
  orders: [["orderNo"], ["productName", "productCode"], ["orderQty"], ["requiredDate"]],
  packagingPurchase: [
    ["orderNo", "purchaseNo"],
    ["productName", "materialKind"],
    ["orderQty", "bagsOrdered", "cartonsOrdered"],
    ["requiredDate"],
  ],
  dispatch: [["orderNo"], ["cartonCount", "shippedQty"]],
  stock: [["productName", "productCode"], ["stockQty"]],
  exceptions: [["exception", "complaint"], ["openedDate"]],
  packingList: [
    ["productName", "productCode"],
    ["cartonCount", "orderQty", "shippedQty"],
  ],
  capacity: [["machine", "productName"], ["dailyCapacity"]],
  drivers: [["driver", "truckPlate"], ["tripDate"]],
  calendar: [["calendarDay"], ["dayKind"]],
  payments: [
    ["orderNo", "customer"],
    ["paymentAmount", "paymentDue"],
  ],
  samples: [["productName", "productCode"], ["sampleDueDate"]],
  quotes: [["forwarder"], ["pricePerKg", "pricePerCbm", "pricePerContainer"]],
  other: [],
};

/** The essential fields a table of the kind lacks; of several that would do, the first is named. */
export function missingFields(kind: TableKind, fields: ReadonlySet<FieldId>): readonly FieldId[] {
  return essential[kind]
    .filter((choices) => !choices.some((field) => fields.has(field)))
    .flatMap(([first]) => (first === undefined ? [] : [first]));
}
