import type { CheckedTable } from "../../../src/core/check";
import { dayFromText } from "../../../src/core/dates/day";
import type { Block, ReportCell } from "../../../src/core/report/blocks";
import type { ReviewOptions } from "../../../src/core/review/facts";
import { reviewOf, type Review } from "../../../src/core/review/review";
import { ruleContext } from "../../support/rule-context";

export interface TestReview extends Partial<Omit<ReviewOptions, "asOf">> {
  readonly asOf: string;
}

/** The review a test asks for: June 2025, in Chinese, of one file the report is added to, unless told otherwise. */
export function review(tables: readonly CheckedTable[], { asOf, ...options }: TestReview): Review {
  return reviewOf(tables, {
    month: "2025-06",
    lang: "zh-CN",
    files: tables.map(() => "订单.xlsx"),
    home: "订单.xlsx",
    ...options,
    asOf: dayFromText(asOf),
    calendar: ruleContext(asOf).calendar,
  });
}

export type TableBlock = Extract<Block, { readonly kind: "table" }>;

export function blocksOf({ report }: Review): readonly Block[] {
  return report.sheets.flatMap(({ blocks }) => blocks);
}

/** @throws Error when the report has no such table */
export function tableOf(review: Review, id: string): TableBlock {
  const table = blocksOf(review).find(
    (block): block is TableBlock => block.kind === "table" && block.id === id,
  );
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** What a cell shows: text, number, day number, or null for a blank. */
export function shown(cell: ReportCell | undefined): string | number | null {
  if (!cell || cell.kind === "none") return null;
  if (cell.kind === "text") return cell.text;
  return cell.kind === "day" ? cell.day : cell.value;
}

/** The rows of a table as they read. */
export function rowsOf(review: Review, id: string): readonly (readonly (string | number | null)[])[] {
  return tableOf(review, id).rows.map((row) => row.map(shown));
}

/** One column of a table as it reads. */
export function columnOf(review: Review, id: string, column: string): readonly (string | number | null)[] {
  const table = tableOf(review, id);
  const at = table.columns.findIndex((each) => each.id === column);
  if (at < 0) throw new Error(`table ${id} has no column ${column}`);
  return table.rows.map((row) => shown(row[at]));
}
