import type { SheetChange } from "../../app/workbook";
import { areasOfAddress } from "./host/address";
import type { ExcelClient } from "./host/client";
import { inExcel } from "./host/run";

type Listener = (change: SheetChange) => void;

/** Tells of a change with the name its sheet has now; a sheet that is gone again tells nothing. */
async function tell(
  client: ExcelClient,
  event: Excel.WorksheetChangedEventArgs,
  listener: Listener,
): Promise<void> {
  const sheet = await inExcel(client, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    found.load("name");
    await context.sync();
    return found.isNullObject ? null : found.name;
  });
  if (sheet === null) return;
  const by = event.source === "Remote" ? "elsewhere" : "here";
  for (const area of areasOfAddress(event.address)) listener({ sheet, area, by });
}

/** Follows the changes of people; what this add-in writes itself is not told where Excel says so (ExcelApi 1.14). */
export function followChanges(client: ExcelClient, listener: Listener): () => void {
  let stopped = false;
  const told = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (stopped || event.triggerSource === "ThisLocalAddin") return;
    await tell(client, event, listener).catch(client.onProblem);
  };
  const following = inExcel(client, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(told);
    await context.sync();
    return handler;
  });
  following.catch(client.onProblem);
  return () => {
    stopped = true;
    void following
      .then(async (handler) => {
        handler.remove();
        await handler.context.sync();
      })
      .catch(client.onProblem);
  };
}
