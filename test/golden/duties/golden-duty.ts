import type { Severity } from "../../../src/core/rules/rule";
import type { Settings } from "../../../src/core/settings";

/** One finding, as domain.md lets it be worked out by hand. */
export interface ExpectedFinding {
  /** Cell of the sheet; rows count from the title on. */
  readonly at: string;
  readonly code: string;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string | number>>;
  /** The value a fix would set, where one is offered. */
  readonly fix?: string | number;
}

/** A small workbook as a factory keeps it, and everything that is to be found in it on Friday, 2025-06-20. */
export interface GoldenCase {
  readonly name: string;
  /** Drawn as `sheetFromGrid` reads it: title, header, rows. */
  readonly grid: string;
  readonly sheet?: string;
  readonly settings?: Partial<Settings>;
  /** Every finding; none: the workbook is right. */
  readonly finds: readonly ExpectedFinding[];
}

/** A duty of domain.md, section 2, with workbooks that are right and wrong by it. */
export interface GoldenDuty {
  readonly duty: number;
  readonly name: string;
  readonly cases: readonly GoldenCase[];
}
