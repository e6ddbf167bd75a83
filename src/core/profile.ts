import { z } from "zod";
import { fieldIds, type FieldId } from "./orders/fields";
import { settingsSchema } from "./settings";

const fieldIdSchema = z.custom<FieldId>(
  (value) => typeof value === "string" && (fieldIds as readonly string[]).includes(value),
  { error: (issue) => `no field is called ${JSON.stringify(issue.input)}` },
);

/**
 * What a team has settled: thresholds, and what its columns are. Keys of `columns` are headers as they stand in
 * the workbook; null says "none of ours".
 */
export const profileSchema = z.strictObject({
  settings: settingsSchema.optional(),
  columns: z.record(z.string(), fieldIdSchema.nullable()).optional(),
});

export type Profile = z.output<typeof profileSchema>;
