import { z } from "zod";
import { keptPlanSchema, langs, profileSchema } from "../../core";
import { roundSchema } from "./round";

const waiverSchema = z.object({
  /** Which finding it is, see `findingKey`. */
  key: z.string(),
  /** The finding's sentence when it was waived. */
  sentence: z.string(),
  reason: z.string(),
  /** Who waived it, in their own words. */
  by: z.string(),
  /** The day it was waived, `YYYY-MM-DD`. */
  on: z.string(),
});

/** What Gendan keeps in a workbook. A missing entry stands for its default, so older workbooks stay readable. */
export const memorySchema = z.object({
  profile: profileSchema.default({}),
  waivers: z.array(waiverSchema).default([]),
  /** `YYYY-MM-DD`, or null: today. */
  asOf: z.iso.date().nullable().default(null),
  /** Null: the language of the host. */
  lang: z.enum(langs).nullable().default(null),
  /** Rows that a filter or a hand hides stand in the lists too. */
  showHidden: z.boolean().default(true),
  /** Marks stand on the cells. */
  marksOn: z.boolean().default(false),
  /** Name to offer when a finding is waived. */
  clerk: z.string().default(""),
  /** How the open lines stood at the last daily round. */
  round: roundSchema.nullable().default(null),
  /** The plan of each kind that was made last, to tell what the next one changes. */
  plans: z.record(z.string(), keptPlanSchema).default({}),
  /** The first-run words have been read. */
  welcomed: z.boolean().default(false),
});

export type Memory = z.output<typeof memorySchema>;
export type Waiver = z.output<typeof waiverSchema>;

export const emptyMemory: Memory = memorySchema.parse({});

export type MemoryRead =
  | { readonly kind: "read"; readonly memory: Memory }
  | { readonly kind: "unreadable"; readonly detail: string };

/** What the workbook keeps, from its text; null text: nothing is kept yet. */
export function memoryOfText(text: string | null): MemoryRead {
  if (text === null) return { kind: "read", memory: emptyMemory };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { kind: "unreadable", detail: String(error) };
  }
  const parsed = memorySchema.safeParse(json);
  return parsed.success
    ? { kind: "read", memory: parsed.data }
    : { kind: "unreadable", detail: z.prettifyError(parsed.error) };
}

export function memoryText(memory: Memory): string {
  return JSON.stringify(memory);
}
