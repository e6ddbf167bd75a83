import { WorkbookProblem } from "../../../app/workbook";
import type { ExcelClient } from "./client";
import { problemOf } from "./problem";

/** @throws WorkbookProblem `noAnswer` when the answer is late; it may still come, and what was asked may be done */
function answered<T>(answer: Promise<T>, limitAnswer: ExcelClient["limitAnswer"]): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = limitAnswer(() => {
      reject(new WorkbookProblem("noAnswer", "Excel did not answer"));
    });
    answer.then(resolve, reject).finally(end);
  });
}

/**
 * Runs requests on the workbook. They wait while the user types in a cell, and every sync has a time limit.
 * @throws WorkbookProblem for what the host refuses
 */
export async function inExcel<T>(
  { Excel, limitAnswer }: ExcelClient,
  act: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sync = context.sync.bind(context);
      context.sync = (passed) => answered(sync(passed), limitAnswer);
      return act(context);
    });
  } catch (error) {
    throw problemOf(error);
  }
}
