import type { DocumentKind } from "./document";
import { dispatchPlan } from "./dispatch-plan";
import { findings } from "./findings";
import { nextDayPlan } from "./next-day-plan";
import { packagingPurchase } from "./packaging-purchase";
import { shipNotice } from "./ship-notice";
import { weekPlan } from "./week-plan";

/** Every kind of document, in the order they are offered. A new one is a file, a line here, and a test. */
export const documents: readonly DocumentKind[] = [
  findings,
  weekPlan,
  nextDayPlan,
  packagingPurchase,
  shipNotice,
  dispatchPlan,
];
