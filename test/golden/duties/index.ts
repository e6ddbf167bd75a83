import { orderCorrectness } from "./01-order-correctness";
import { approval } from "./02-approval";
import { stockFirst } from "./03-stock-first";
import { rawMaterial } from "./04-raw-material";
import { plates } from "./05-plates";
import { bags } from "./06-bags";
import { cartons } from "./07-cartons";
import { cartonSize } from "./08-carton-size";
import { arrival } from "./09-arrival";
import { plan } from "./10-plan";
import { deliveryInDanger } from "./11-delivery-in-danger";
import { firstSample } from "./12-first-sample";
import { containerLoading } from "./13-container-loading";
import { dailyRound } from "./14-daily-round";
import { vehicleDispatch } from "./15-vehicle-dispatch";
import type { GoldenDuty } from "./golden-duty";

/** The duties that rules guard; those that are documents stand in `duty-documents.test.ts`. */
export const goldenDuties: readonly GoldenDuty[] = [
  orderCorrectness,
  approval,
  stockFirst,
  rawMaterial,
  plates,
  bags,
  cartons,
  cartonSize,
  arrival,
  plan,
  deliveryInDanger,
  firstSample,
  containerLoading,
  dailyRound,
  vehicleDispatch,
];
