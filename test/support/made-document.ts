import { check } from "../../src/app/check";
import {
  dayFromText,
  defaultSettings,
  documents,
  type CheckedTable,
  type KeptPlan,
  type Lang,
  type Report,
  type Settings,
} from "../../src/core";
import { sampleSheets } from "./sample-sheets";

export interface MakeOptions {
  readonly date: string;
  readonly lang?: Lang;
  readonly orders?: readonly string[];
  readonly settings?: Settings;
  /** The plan made before; null: none yet. */
  readonly lastPlan?: KeptPlan | null;
}

/** A document of the registry, made from checked tables. */
export function madeDocument(
  kind: string,
  tables: readonly CheckedTable[],
  { date, lang = "zh-CN", orders, settings = defaultSettings, lastPlan }: MakeOptions,
): Report {
  const document = documents.find((one) => one.kind === kind);
  if (!document) throw new Error(`no document ${kind}`);
  return document.make(tables, {
    date: dayFromText(date),
    lang,
    settings,
    ...(orders && { orders }),
    ...(lastPlan !== undefined && { lastPlan }),
  });
}

/** A document made from a sample workbook (`S01`). */
export async function madeFromSample(kind: string, sample: string, options: MakeOptions): Promise<Report> {
  const outcome = check(await sampleSheets(sample), { asOf: dayFromText(options.date), profile: {} });
  if (outcome.kind !== "checked") throw new Error(`no table in ${sample}`);
  return madeDocument(kind, outcome.tables, options);
}
