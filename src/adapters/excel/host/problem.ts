import { WorkbookProblem, type WorkbookProblemCode } from "../../../app/workbook";

/** Excel's error codes as obstacles. Source: learn.microsoft.com, Excel.ErrorCodes. */
const problems: ReadonlyMap<string, WorkbookProblemCode> = new Map([
  ["AccessDenied", "protected"],
  ["InvalidOperationInCellEditMode", "cellEditMode"],
  ["FilteredRangeConflict", "filtered"],
  ["MergedRangeConflict", "merged"],
  ["InsertDeleteConflict", "merged"],
  ["RangeExceedsLimit", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["MemoryLimitReached", "tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ItemNotFound", "sheetGone"],
  ["InvalidReference", "sheetGone"],
  ["InvalidObjectPath", "sheetGone"],
  ["InactiveWorkbook", "otherWorkbook"],
  ["ActivityLimitReached", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["ConnectionFailure", "busy"],
  ["Conflict", "busy"],
  ["RequestAborted", "busy"],
  ["ApiNotFound", "notSupported"],
  ["ApiNotAvailable", "notSupported"],
  ["NotImplemented", "notSupported"],
  ["UnsupportedFeature", "notSupported"],
  ["UnsupportedOperation", "notSupported"],
  ["UnsupportedSheet", "notSupported"],
  ["UndoNotSupported", "notSupported"],
  ["GeneralException", "unknownOutcome"],
]);

function codeOf(error: object): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** A failure of the library as an obstacle; a mistake of our own comes back as it is. */
export function problemOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof WorkbookProblem) return error;
  const code = codeOf(error);
  const problem = code === null ? undefined : problems.get(code);
  return problem === undefined ? error : new WorkbookProblem(problem, `${String(code)}: ${error.message}`);
}
