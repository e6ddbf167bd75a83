import { execFileSync } from "node:child_process";
import path from "node:path";
import { z } from "zod";
import {
  checkLines,
  chineseWorkCalendar,
  defaultSettings,
  type CheckedTable,
  type OrderLines,
} from "../../src/core";
import { madeLines, madeOn } from "./made-lines";
import { madeWideLines } from "./made-wide-lines";
import { costsSideBySide, printSideBySide } from "./measure";
import { touchColumns, touchReads } from "./touch";
import type { Touched } from "./touched";

z.config({ jitless: true });

/** One line as an object: what a per-row check would be given. */
const rowSchema = z.object({
  orderNo: z.string().min(1),
  customer: z.string().min(1),
  productName: z.string().min(1),
  orderDate: z.number().min(30000),
  requiredDate: z.number().min(30000),
  orderQty: z.number().int().positive(),
  cartonCount: z.number().int().positive(),
  shippedQty: z.number().int().min(0),
});

type PlainRow = Record<string, string | number | null | undefined>;

function plainRows({ columns, count }: OrderLines): PlainRow[] {
  const fields = Object.entries(columns);
  return Array.from({ length: count }, (_, line) =>
    Object.fromEntries(
      fields.map(([field, column]) => [
        field,
        "texts" in column ? column.texts[line] : "values" in column ? column.values[line] : null,
      ]),
    ),
  );
}

const calendar = chineseWorkCalendar(defaultSettings);
/** What every rule reads, found in a process of its own: watched columns would slow the rules down in this one. */
function readsOf(made: string, asOf: number): readonly (readonly Touched[])[] {
  const answer = execFileSync(process.execPath, [path.join(__dirname, "reads.cjs"), made, String(asOf)]);
  return JSON.parse(answer.toString()) as readonly (readonly Touched[])[];
}

/** The same cells as another table, for what rules share is kept as long as the table is the same. */
function asNew(lines: OrderLines): OrderLines {
  const columns = Object.entries(lines.columns).map(([field, column]) => [field, { ...column }]);
  return { ...lines, columns: Object.fromEntries(columns) as OrderLines["columns"] };
}

function shareFound({ findings, lines }: CheckedTable): string {
  const rows = new Set(findings.map(({ row }) => row));
  const share = ((rows.size / lines.count) * 100).toFixed(1);
  return `${findings.length.toLocaleString("en")} findings in ${share} % of the lines`;
}

const makers = { narrow: madeLines, wide: madeWideLines };

interface Comparison {
  readonly made: keyof typeof makers;
  readonly count: number;
  readonly asOf?: number;
  readonly withZod?: true;
}

function compare({ made, count, asOf = madeOn, withZod }: Comparison): void {
  const lines = makers[made](count);
  const context = { asOf, settings: defaultSettings, calendar };
  const reads = readsOf(made, asOf);
  const rows = withZod ? plainRows(lines) : [];
  const costs = costsSideBySide({
    [`touching what each rule reads (${reads.flat().length} columns)`]: () => touchReads(lines, reads),
    "touching each column once": () => touchColumns(lines),
    Gendan: () => checkLines(asNew(lines), context),
    ...(withZod && {
      "zod, eight fields a row, no rule between fields": () =>
        rows.filter((row) => !rowSchema.safeParse(row).success),
    }),
  });
  printSideBySide(
    `Checking ${count.toLocaleString("en")} lines of ${Object.keys(lines.columns).length} columns: ` +
      `${reads.length - 1} rules and the delivery state; ${shareFound(checkLines(asNew(lines), context))}`,
    costs,
  );
}

/** A day on which the lines say of many that they have shipped later: a finding each. */
const manyFound = madeOn - 200;

const comparisons: readonly Comparison[] = [100_000, 1_000_000].flatMap((count) => [
  { made: "narrow", count },
  ...(count === 100_000 ? [{ made: "narrow", count, withZod: true } as const] : []),
  { made: "narrow", count, asOf: manyFound },
  { made: "wide", count },
]);

/** Each in a process of its own: what another keeps in memory would be collected at its cost. */
const [, , chosen] = process.argv;
if (chosen === undefined) {
  comparisons.forEach((_, at) => {
    execFileSync(process.execPath, ["--max-old-space-size=8000", __filename, String(at)], {
      stdio: "inherit",
    });
  });
} else {
  const comparison = comparisons[Number(chosen)];
  if (comparison) compare(comparison);
}
