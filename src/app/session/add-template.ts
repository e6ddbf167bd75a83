import { templateSheet, type Template } from "../../core";
import { checkSome } from "./checking";
import { langOf, type SessionContext } from "./context";

/** Adds an empty sheet that is the team's own from then on, reads it with the others and shows it. */
export function addTemplate(context: SessionContext, template: Template): Promise<void> {
  const { workbook } = context;
  return context.run("document", async (progress) => {
    const sheets = await workbook.addSheets([templateSheet(template, langOf(context))], progress);
    await checkSome(context, sheets, progress);
    const [sheet] = sheets;
    // The sheet is there whether or not it can be shown now; the notice names it.
    if (sheet !== undefined) await workbook.jump({ sheet, row: 3, column: 0 }).catch(() => undefined);
    return { kind: "made", sheets, orders: null };
  });
}
