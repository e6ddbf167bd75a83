import type { KindSigns } from "./table-kind";

/** What speaks for the sheets a team may keep beside its orders. */
export const signsOfTeamSheets: readonly KindSigns[] = [
  {
    kind: "capacity",
    title: /产能|capacity/i,
    fields: ["dailyCapacity"],
    against: ["orderNo", "customer", "requiredDate", "orderDate", "shippedQty"],
    enough: 1,
  },
  {
    kind: "drivers",
    title: /司机|出车|驾驶员|drivers?\b|\btrips?\b/i,
    fields: ["tripDate", "onTime", "damagedCartons", "countErrors", "refusedTrip"],
    against: ["orderQty", "requiredDate", "orderDate", "dispatchConfirmedDate", "countedCartons"],
    enough: 2,
  },
  {
    kind: "calendar",
    title: /日历|放假|节假日|calendar|holidays?\b/i,
    fields: ["calendarDay", "dayKind"],
    against: ["orderNo", "customer", "productName", "orderQty", "requiredDate"],
    enough: 2,
  },
  {
    kind: "payments",
    title: /收款|回款|应收|payments?\b|receivables?\b/i,
    fields: ["paymentKind", "paymentDueDate", "paymentDue", "paymentAmount", "paymentDate"],
    needs: ["paymentKind", "paymentDueDate", "paymentDue", "paymentAmount"],
    against: ["orderQty", "requiredDate", "productName", "shippedQty", "actualShipDate"],
    enough: 2,
  },
  {
    kind: "samples",
    title: /样品|打样|寄样|samples?\b/i,
    fields: ["sampleDueDate", "sampleSentDate"],
    against: ["requiredDate", "approvalFinance", "producedQty", "shippedQty"],
    enough: 2,
  },
  {
    kind: "quotes",
    title: /物流报价|运费报价|运价|freight (?:quotes?|rates?)|quotations?\b/i,
    fields: [
      "pricePerKg",
      "pricePerCbm",
      "pricePerContainer",
      "minimumCharge",
      "transitDays",
      "validUntil",
      "forwarder",
    ],
    needs: ["pricePerKg", "pricePerCbm", "pricePerContainer", "minimumCharge"],
    against: ["orderNo", "orderQty", "requiredDate", "productName", "shippedQty", "truckPlate"],
    enough: 2,
  },
];
