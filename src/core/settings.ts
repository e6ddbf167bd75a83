import { z } from "zod";
import { defaults } from "./defaults";
import { mostAir } from "./packaging/carton-content";

// The pane's content security policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

/** Numbers a team may set. Defaults are the source's own. Source: domain.md, sections 2, 4 and 5. */
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
  /** Rest days of the week beside public holidays, 0 = Sunday … 6 = Saturday. */
  restWeekdays: z.array(z.number().int().min(0).max(6)).default(defaults.restWeekdays),
});

export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
