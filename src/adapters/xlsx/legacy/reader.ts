import type { SheetCells } from "../../../core";

export type LegacyFormat = "xls" | "xlsb" | "ods" | "html" | "spreadsheetXml";

/**
 * Reads a file that is not an Excel package, after the guard has seen it. `html` and `spreadsheetXml` come as UTF-8.
 * Rejects with FileProblem `unreadable`, `encrypted`, `readTimedOut`, `readOutOfMemory`,
 * `tooManyCells` or `tooSpreadOut`.
 */
export type LegacyReader = (bytes: Uint8Array, format: LegacyFormat) => Promise<readonly SheetCells[]>;
