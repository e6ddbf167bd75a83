import { limits } from "../guard/limits";
import { FileProblem } from "../guard/problem";
import { lastSheetRow } from "./sheet/reference";

/** Attributes that make a cell of a web page cover many. */
const spans = /\b(?:colspan|rowspan)\s*=\s*["']?\s*(\d{1,15})/gi;
/** Attributes that repeat, place or stretch a cell or row, in OpenDocument and in the XML of 2003. */
const places =
  /\b(?:number-(?:columns|rows)-(?:repeated|spanned)|Index|MergeAcross|MergeDown|Span)\s*=\s*["']\s*(\d{1,15})/g;

function numbersOf(markup: string, attributes: RegExp): number[] {
  return Array.from(markup.matchAll(attributes), ([, number]) => Number(number));
}

/**
 * Refuses markup that swells beyond a sheet before another library reads it, which would go through every cell.
 * Programs do repeat empty cells and rows to a sheet's end, each row anew: only single numbers are looked at there.
 * @throws FileProblem `tooSpreadOut`
 */
export function refuseRepeats(markup: string, where: string): void {
  const spanned = numbersOf(markup, spans);
  const covered = spanned.reduce((sum, one) => sum + one, 0);
  const tooFar = [...spanned, ...numbersOf(markup, places)].some((one) => one > lastSheetRow);
  if (tooFar || covered > limits.slots) throw new FileProblem("tooSpreadOut", { where, limit: limits.slots });
}
