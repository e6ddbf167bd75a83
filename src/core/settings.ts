import { z } from "zod";
import { defaults } from "./defaults";
import { mostAir } from "./packaging/carton-content";

// The pane's content security policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

function workdays(days: number) {
  return z.number().int().min(0).max(60).default(days);
}

/** What a team may set. Defaults are the source's own. Source: domain.md, sections 2, 4 and 5. */
export const settingsSchema = z.object({
  /** Share by which bags ordered may differ from bags needed, regular bags. */
  regularBagFloat: z.number().min(0).max(1).default(defaults.regularBagFloat),
  /** The same for new-plate bags. */
  newPlateBagFloat: z.number().min(0).max(1).default(defaults.newPlateBagFloat),
  /** A line due within this many working days is "due soon". */
  dueSoonWorkdays: z.number().int().min(0).max(60).default(defaults.dueSoonWorkdays),
  /** Late material is an error when the planned start is within this many working days. */
  materialErrorWorkdays: z.number().int().min(0).max(60).default(3),
  /** Order quantity from which a first run needs a confirmed sample; null: new customers and products only. */
  largeOrderQuantity: z.number().positive().nullable().default(null),
  /** Share of air in a carton above which it is warned of. */
  cartonAirShare: z.number().min(0).max(1).default(mostAir),
  /** What one miscount at loading costs, in yuan. */
  miscountYuan: z.number().min(0).default(200),
  /** What the team's usual vehicle carries, in m³; null: not said, so trips are grouped by area alone. */
  vehicleVolumeM3: z.number().positive().nullable().default(null),
  /** The same in kg. */
  vehiclePayloadKg: z.number().positive().nullable().default(null),
  /** Goods that are to be paid before they leave are held while money is open, even where no terms say so. */
  holdUnpaidShipments: z.boolean().default(false),
  /** Working days within which an exception of each type is to be closed; the defaults are Gendan's own. */
  qualityExceptionWorkdays: workdays(3),
  quantityExceptionWorkdays: workdays(2),
  materialExceptionWorkdays: workdays(3),
  packagingExceptionWorkdays: workdays(3),
  deliveryExceptionWorkdays: workdays(2),
  logisticsExceptionWorkdays: workdays(2),
  otherExceptionWorkdays: workdays(5),
  /** The same of a grave one, whatever its type. */
  graveExceptionWorkdays: workdays(1),
  /** Rest days of the week beside public holidays, 0 = Sunday … 6 = Saturday. */
  restWeekdays: z.array(z.number().int().min(0).max(6)).default(defaults.restWeekdays),
});

export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
