import { type ClientLibrary, declareNotes } from "./newer-api";

/** The namespaces an add-in finds as globals. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

/** Declares newer members to a loaded library and makes it refuse members of sets that are not stated. */
export function prepared(page: object): ExcelClient {
  const client = page as ExcelClient & ClientLibrary;
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  declareNotes(client);
  return client;
}
