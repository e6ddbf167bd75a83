import { z } from "zod";
import { fieldIds, type FieldId } from "./orders/fields";
import { habitMeanings } from "./orders/legend";
import { settingsSchema } from "./settings";

const fieldIdSchema = z.custom<FieldId>(
  (value) => typeof value === "string" && (fieldIds as readonly string[]).includes(value),
  { error: (issue) => `no field is called ${JSON.stringify(issue.input)}` },
);

const layoutSchema = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        header: z.string(),
        field: fieldIdSchema.nullable(),
        confidence: z.number().min(0).max(1),
      }),
    )
    .readonly(),
});

/**
 * What a team has settled: thresholds, what its columns are, what its colours and strikethrough mean, and the layouts
 * Gendan has met, by which it knows them again. Keys of
 * `columns` are headers as they stand in the workbook; null says "none of ours". Keys of `habits` are `struck`,
 * `fill FFFF00` or `fontColor 0070C0`; null says "nothing".
 */
export const profileSchema = z.strictObject({
  settings: settingsSchema.optional(),
  columns: z.record(z.string(), fieldIdSchema.nullable()).optional(),
  habits: z.record(z.string(), z.enum(habitMeanings).nullable()).optional(),
  layouts: z.array(layoutSchema).readonly().optional(),
});

export type Profile = z.output<typeof profileSchema>;
