/** The errors this host raises by itself: what Excel says, with the HTTP status that travels beside it. */
const known = {
  AccessDenied: [403, "The sheet is protected."],
  FilteredRangeConflict: [400, "The operation conflicts with a filtered range."],
  FormulaLengthExceedsLimit: [400, "The formula is longer than Excel allows."],
  GeneralException: [500, "There was an internal error while processing the request."],
  HostCrashed: [500, "The test host itself failed."],
  HostNotImplemented: [501, "The test host does not have this member."],
  InsertDeleteConflict: [400, "The operation would move cells of a table."],
  InvalidArgument: [400, "An argument is invalid, missing or in a wrong format."],
  InvalidObjectPath: [400, "The object does not work for what is asked of it."],
  InvalidOperation: [400, "The operation is not valid on the object."],
  InvalidOperationInCellEditMode: [400, "Excel is in cell-editing mode."],
  InvalidReference: [400, "The reference is not valid for this operation."],
  ItemAlreadyExists: [409, "A resource of this name or identifier exists already."],
  ItemNotFound: [404, "The requested resource does not exist."],
  MergedRangeConflict: [400, "The operation conflicts with merged cells."],
  RequestPayloadSizeLimitExceeded: [400, "The request is larger than the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response is larger than the limit."],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof known;

/** What a request ends with when the host cannot do it; reaches the add-in as `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    /** `Class.member`, null until the member that failed is known. */
    public location: string | null = null,
  ) {
    super(message);
  }
}

export function hostError(code: HostErrorCode, detail?: string): HostError {
  const [status, message] = known[code];
  return new HostError(code, status, detail === undefined ? message : `${message} ${detail}`);
}

/** An error with a code a test chooses, known to this host or not. */
export function errorOfCode(code: string): HostError {
  const entry = Object.entries(known).find(([name]) => name === code)?.[1];
  return entry ? new HostError(code, entry[0], entry[1]) : new HostError(code, 500, `${code}.`);
}
