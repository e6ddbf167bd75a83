import { workbenchTexts, type sampleTexts } from "../i18n/workbench";
import { BookProblem } from "./book-problem";

export type SampleId = keyof typeof sampleTexts;

/** File names of the sample workbooks, in the folder `samples` beside the page. */
export const sampleFiles: Readonly<Record<SampleId, string>> = {
  S01: "S01_订单跟踪表_湿巾围兜.xlsx",
  clean: "S00_整洁的订单表.xlsx",
  S02: "S02_包材采购_袋与纸箱.xlsx",
  S03: "S03_车辆调度_一页两表.xlsx",
  S04: "S04_订单明细_52000行.xlsx",
};

export const firstSample: SampleId = "S01";

/**
 * Fetches a sample workbook from beside the page.
 * @throws BookProblem when the build has none of this name
 */
export async function fetchSample(id: SampleId, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(`samples/${encodeURIComponent(sampleFiles[id])}`, { signal });
  if (!response.ok) throw new BookProblem(workbenchTexts.missing, { name: sampleFiles[id] });
  return new Uint8Array(await response.arrayBuffer());
}
