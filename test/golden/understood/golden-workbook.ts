import type { ExpectedTable } from "../../core/sheet/layouts/layout";

/** A workbook and what all its sheets together must be understood as. */
export interface GoldenWorkbook {
  readonly file: string;
  /** Only so many rows are read; all when left out. */
  readonly rows?: number;
  readonly tables: readonly ExpectedTable[];
}
