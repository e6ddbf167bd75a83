import { isOwnMark, sheetOfReference } from "../../../app/signs";
import { loadNames } from "./own-sheets";

const unfinished = "~gendan";

/** The name a sheet has until it is shown. */
export function unfinishedName(token: string, index: number): string {
  return `${unfinished} ${token} ${index}`;
}

/** How the name begins that marks a sheet of the team's until it is shown. */
export const unfinishedMark = "_gendan_unfinished_";

function isMark(name: string): boolean {
  return isOwnMark(name) || name.toLowerCase().startsWith(unfinishedMark);
}

/** Removes the sheets a broken piece of work made, by their name or by the mark that holds its token. */
export async function removeUnfinished(context: Excel.RequestContext, token: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const names = loadNames(context);
  await context.sync();
  const marks = names.items.filter(({ name, comment }) => isMark(name) && comment === token);
  const marked = new Set(marks.map(({ formula }) => sheetOfReference(String(formula))));
  const begun = `${unfinished} ${token} `;
  for (const sheet of worksheets.items) {
    if (sheet.name.startsWith(begun) || marked.has(sheet.name)) sheet.delete();
  }
  for (const mark of marks) mark.delete();
}
