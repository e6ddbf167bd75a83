import type { DeliveryState } from "../delivery/delivery";
import type { Tone } from "../report/blocks";

/** How a delivery state is coloured in reports. */
export const deliveryTones: Readonly<Record<DeliveryState, Tone>> = {
  doneOnTime: "good",
  doneLate: "warning",
  overdue: "bad",
  dueToday: "warning",
  dueSoon: "warning",
  atRisk: "warning",
  onTrack: "plain",
  undated: "bad",
  cancelled: "muted",
};
