import { capacityPlan } from "./capacity-plan";
import { cartonSizes } from "./carton-sizes";
import { coverList } from "./cover-list";
import { datedRows } from "./dated-rows";
import { deliveryNote } from "./delivery-note";
import { clerkKpis } from "./clerk-kpis";
import { dispatchPlan } from "./dispatch-plan";
import { disputedCosts } from "./disputed-costs";
import type { DocumentKind } from "./document";
import { drivers } from "./drivers";
import { exceptionReport } from "./exception-report";
import { findings } from "./findings";
import { firstSample } from "./first-sample";
import { freightQuotes } from "./freight-quotes";
import { handOver } from "./hand-over";
import { loadingSheet } from "./loading-sheet";
import { miscounts } from "./miscounts";
import { nextDayPlan } from "./next-day-plan";
import { orderCostSheet } from "./order-costs";
import { orderStatus } from "./order-status";
import { packagingPurchase } from "./packaging-purchase";
import { packingList } from "./packing-list";
import { productionNotice } from "./production-notice";
import { receivables } from "./receivables";
import { responsibility } from "./responsibility";
import { responsibilityMonth } from "./responsibility-month";
import { riskWarning } from "./risk-warning";
import { samples } from "./samples";
import { shipNotice } from "./ship-notice";
import { smallCustomers } from "./small-customers";
import { today } from "./today";
import { toProduce } from "./to-produce";
import { weekPlan } from "./week-plan";
import { weeklyReport } from "./weekly-report";

/** Every kind of document, in the order they are offered. A new one is a file, a line here, and a test. */
export const documents: readonly DocumentKind[] = [
  findings,
  today,
  weekPlan,
  nextDayPlan,
  toProduce,
  productionNotice,
  firstSample,
  packagingPurchase,
  cartonSizes,
  shipNotice,
  dispatchPlan,
  packingList,
  loadingSheet,
  deliveryNote,
  coverList,
  responsibility,
  responsibilityMonth,
  miscounts,
  drivers,
  samples,
  smallCustomers,
  clerkKpis,
  handOver,
  exceptionReport,
  capacityPlan,
  weeklyReport,
  orderStatus,
  riskWarning,
  freightQuotes,
  receivables,
  orderCostSheet,
  disputedCosts,
  datedRows,
];
