import { z } from "zod";
import {
  checkLines,
  chineseWorkCalendar,
  dayFromText,
  defaultSettings,
  type OrderLines,
} from "../../src/core";
import { madeLines } from "./made-lines";
import { cost, printRatios } from "./measure";

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

/** Reads every value of every column once: no check can be cheaper. */
function touchAll({ columns, count }: OrderLines): number {
  let sum = 0;
  for (const column of Object.values(columns)) {
    if ("values" in column) for (let line = 0; line < count; line += 1) sum += column.values[line] ?? 0;
    else if ("texts" in column)
      for (let line = 0; line < count; line += 1) sum += column.texts[line]?.length ?? 0;
  }
  return sum;
}

const context = {
  asOf: dayFromText("2025-06-20"),
  settings: defaultSettings,
  calendar: chineseWorkCalendar(defaultSettings),
};

for (const count of [100_000, 1_000_000]) {
  const lines = madeLines(count);
  const rows = count <= 100_000 ? plainRows(lines) : null;
  printRatios(
    `Checking ${count.toLocaleString("en")} lines, every rule and the delivery state`,
    cost("bare loop over the same columns", () => touchAll(lines)),
    [
      cost("Gendan", () => checkLines(lines, context)),
      ...(rows
        ? [
            cost("zod, eight fields a row, no rule between fields", () =>
              rows.filter((row) => !rowSchema.safeParse(row).success),
            ),
          ]
        : []),
    ],
  );
}
