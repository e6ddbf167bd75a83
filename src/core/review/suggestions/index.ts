import { dueNext, oldArrears, onTimeFell, poorData, weakCustomer } from "./delivery";
import { openExceptions, repeatedCause, undecided } from "./exceptions";
import { largestCost, lateMoney, packagingOrders } from "./money";
import type { Suggestion } from "./suggestion";

/** What figures may suggest, in the order it is said. */
export const suggestionKinds: readonly Suggestion[] = [
  onTimeFell,
  oldArrears,
  dueNext,
  weakCustomer,
  repeatedCause,
  openExceptions,
  undecided,
  packagingOrders,
  largestCost,
  lateMoney,
  poorData,
];
