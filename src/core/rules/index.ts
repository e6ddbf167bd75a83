import { actualEndBeforeStart } from "./actual-end-before-start";
import { ambiguousDate } from "./ambiguous-date";
import { ambiguousNumber } from "./ambiguous-number";
import { amountBasisDiffers } from "./amount-basis-differs";
import { amountDiffers } from "./amount-differs";
import { approvalAfterStart } from "./approval-after-start";
import { approvalMissing } from "./approval-missing";
import { bagArrivalLate } from "./bag-arrival-late";
import { bagsOverFloat } from "./bags-over-float";
import { bagsUnderNeed } from "./bags-under-need";
import { calendarWordUnknown } from "./calendar-word-unknown";
import { cartonArrivalLate } from "./carton-arrival-late";
import { cartonCountDiffers } from "./carton-count-differs";
import { cartonDetailsMissing } from "./carton-details-missing";
import { cartonNotConfirmedBySales } from "./carton-not-confirmed-by-sales";
import { cartonOrderDiffers } from "./carton-order-differs";
import { cartonTooMuchAir } from "./carton-too-much-air";
import { cartonTooSmall } from "./carton-too-small";
import { containerNumberWrong } from "./container-number-wrong";
import { countedCartonsDiffer } from "./counted-cartons-differ";
import { dateFromText } from "./date-from-text";
import { dateIsBareSerial } from "./date-is-bare-serial";
import { dispatchSameDay } from "./dispatch-same-day";
import { duplicateOrderLine } from "./duplicate-order-line";
import { endBeforeStart } from "./end-before-start";
import { errorCell } from "./error-cell";
import { firstSampleMissing } from "./first-sample-missing";
import { holidaysNotPublished } from "./holidays-not-published";
import { loadingWithoutPapers } from "./loading-without-papers";
import { materialLate } from "./material-late";
import { materialUnknown } from "./material-unknown";
import { missingCustomer } from "./missing-customer";
import { missingMaterial } from "./missing-material";
import { missingOrderNo } from "./missing-order-no";
import { missingProduct } from "./missing-product";
import { missingQuantity } from "./missing-quantity";
import { missingRequiredDate } from "./missing-required-date";
import { missingSize } from "./missing-size";
import { notArrivedByStart } from "./not-arrived-by-start";
import { numberFromText } from "./number-from-text";
import { openQuantityDiffers } from "./open-quantity-differs";
import { piecesPerCartonInconsistent } from "./pieces-per-carton-inconsistent";
import { plannedDespiteStock } from "./planned-despite-stock";
import { plannedEndAfterRequired } from "./planned-end-after-required";
import { plannedShipAfterRequired } from "./planned-ship-after-required";
import { plateAfterBagArrival } from "./plate-after-bag-arrival";
import { plateDueMissing } from "./plate-due-missing";
import { plateOverdue } from "./plate-overdue";
import { productionNotPlanned } from "./production-not-planned";
import { promisedAfterRequired } from "./promised-after-required";
import { purchaseArrivedLate } from "./purchase-arrived-late";
import { purchaseBagsOverFloat } from "./purchase-bags-over-float";
import { purchaseBagsUnderNeed } from "./purchase-bags-under-need";
import { purchaseCartonsDiffer } from "./purchase-cartons-differ";
import { purchaseFloatDiffers } from "./purchase-float-differs";
import { purchaseOverdue } from "./purchase-overdue";
import { purchasePlateLate } from "./purchase-plate-late";
import { quantityIsWord } from "./quantity-is-word";
import { quantityNotPositiveWhole } from "./quantity-not-positive-whole";
import { requiredBeforeOrder } from "./required-before-order";
import { requiredDateIsWord } from "./required-date-is-word";
import { sampleCartonNotConfirmed } from "./sample-carton-not-confirmed";
import { scaledColumn } from "./scaled-column";
import { shipBeforeOrder } from "./ship-before-order";
import { shipPlannedWhileUnpaid } from "./ship-planned-while-unpaid";
import { shipDateAfterAsOf } from "./ship-date-after-as-of";
import { shipDateWithoutQuantity } from "./ship-date-without-quantity";
import { shippedOverOrdered } from "./shipped-over-ordered";
import { shippedOverProduced } from "./shipped-over-produced";
import { shippedWithoutDate } from "./shipped-without-date";
import { shippedWhileUnpaid } from "./shipped-while-unpaid";
import { shippedWithoutNotice } from "./shipped-without-notice";
import { startOverdue } from "./start-overdue";
import { statusDiffers } from "./status-differs";
import { statusSaysShipped } from "./status-says-shipped";
import { toProduceDiffers } from "./to-produce-differs";
import { unreadableDate } from "./unreadable-date";
import { unreadableNumber } from "./unreadable-number";
import { unreadableSize } from "./unreadable-size";
import { unreadableTick } from "./unreadable-tick";
import { yearInferred } from "./year-inferred";
import type { Rule } from "./rule";

/**
 * Every rule: readability first, then by the duty of domain.md, section 2, that it guards.
 * A new rule is a file, a line here, and a test of the same name.
 */
export const rules = [
  errorCell,
  unreadableNumber,
  ambiguousNumber,
  unreadableDate,
  ambiguousDate,
  unreadableSize,
  unreadableTick,
  numberFromText,
  scaledColumn,
  dateFromText,
  dateIsBareSerial,
  yearInferred,
  holidaysNotPublished,
  calendarWordUnknown,
  missingOrderNo,
  missingCustomer,
  missingProduct,
  missingSize,
  missingMaterial,
  missingQuantity,
  missingRequiredDate,
  requiredDateIsWord,
  quantityIsWord,
  quantityNotPositiveWhole,
  duplicateOrderLine,
  requiredBeforeOrder,
  shipBeforeOrder,
  amountDiffers,
  amountBasisDiffers,
  approvalMissing,
  approvalAfterStart,
  toProduceDiffers,
  plannedDespiteStock,
  materialUnknown,
  materialLate,
  plateDueMissing,
  plateAfterBagArrival,
  plateOverdue,
  purchasePlateLate,
  bagsOverFloat,
  bagsUnderNeed,
  purchaseBagsOverFloat,
  purchaseBagsUnderNeed,
  purchaseFloatDiffers,
  cartonOrderDiffers,
  cartonCountDiffers,
  purchaseCartonsDiffer,
  piecesPerCartonInconsistent,
  cartonDetailsMissing,
  cartonNotConfirmedBySales,
  sampleCartonNotConfirmed,
  cartonTooSmall,
  cartonTooMuchAir,
  bagArrivalLate,
  cartonArrivalLate,
  notArrivedByStart,
  purchaseOverdue,
  purchaseArrivedLate,
  endBeforeStart,
  actualEndBeforeStart,
  productionNotPlanned,
  plannedEndAfterRequired,
  plannedShipAfterRequired,
  promisedAfterRequired,
  startOverdue,
  firstSampleMissing,
  countedCartonsDiffer,
  containerNumberWrong,
  shippedOverProduced,
  shippedWithoutDate,
  shipDateWithoutQuantity,
  shipDateAfterAsOf,
  statusSaysShipped,
  statusDiffers,
  openQuantityDiffers,
  shippedWithoutNotice,
  loadingWithoutPapers,
  dispatchSameDay,
  shippedOverOrdered,
  shippedWhileUnpaid,
  shipPlannedWhileUnpaid,
] as const satisfies readonly Rule[];

export type FindingCode = (typeof rules)[number]["code"];
