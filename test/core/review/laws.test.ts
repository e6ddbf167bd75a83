import fc from "fast-check";
import { dayFromText } from "../../../src/core/dates/day";
import { onTimeOf } from "../../../src/core/delivery/on-time";
import type { FigureItem, ReportLink } from "../../../src/core/report/blocks";
import type { Review } from "../../../src/core/review/review";
import { asOf, plainRows, tableOfRows } from "./generated";
import { blocksOf, columnOf, rowsOf, shown, tableOf } from "../../support/report-tables";
import { review } from "./review-of";

const june = { first: dayFromText("2025-06-01"), last: dayFromText("2025-06-30") };

function items(made: Review): readonly FigureItem[] {
  return blocksOf(made.report).flatMap((block) => (block.kind === "figures" ? block.items : []));
}

function total(values: readonly (string | number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

test("permuting the lines changes no figure and no group", () => {
  const shuffled = plainRows.chain((rows) =>
    fc.shuffledSubarray([...rows], { minLength: rows.length }).map((again) => ({ rows, again })),
  );
  fc.assert(
    fc.property(shuffled, ({ rows, again }) => {
      const one = review([tableOfRows(rows)], { asOf });
      const other = review([tableOfRows(again)], { asOf });
      expect(other.figures).toEqual(one.figures);
      expect(rowsOf(other.report, "byCustomer")).toEqual(rowsOf(one.report, "byCustomer"));
      expect(rowsOf(other.report, "trend")).toEqual(rowsOf(one.report, "trend"));
    }),
  );
});

test("cutting the lines into two tables changes no figure", () => {
  fc.assert(
    fc.property(plainRows, fc.nat(60), (rows, at) => {
      const cut = Math.min(at, rows.length);
      const parts = [tableOfRows(rows.slice(0, cut), "一"), tableOfRows(rows.slice(cut), "二")];
      expect(review(parts, { asOf }).figures).toEqual(review([tableOfRows(rows)], { asOf }).figures);
    }),
  );
});

test("the figures are those of the one definition of on time", () => {
  fc.assert(
    fc.property(plainRows, (rows) => {
      const table = tableOfRows(rows);
      const { figures } = review([table], { asOf });
      const { due, onTime, onTimeRate, inFullRate } = onTimeOf(
        table.lines,
        table.delivery,
        june,
        dayFromText(asOf),
      );
      expect(figures).toMatchObject({
        dueLines: due.length,
        onTimeLines: onTime.length,
        onTimeRate,
        inFullRate,
      });
    }),
  );
});

test("groups add up to the total, however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 120 }), (customers) => {
      const rows = customers.map((customer) => ({
        customer: customer === 0 ? null : `客户${customer}`,
        clerk: null,
        ordered: 5,
        shipped: customer % 6,
        due: "2025-06-10",
        shipDate: "2025-06-09",
        cancelled: false,
        error: false,
      }));
      const made = review([tableOfRows(rows)], { asOf });
      const table = tableOf(made.report, "byCustomer");
      expect(table.rows.length).toBe(Math.min(new Set(customers).size, 16));
      for (const [index, column] of ["due", "onTime", "late", "open"].entries()) {
        expect(total(columnOf(made.report, "byCustomer", column))).toBe(shown(table.total?.[index + 1]));
      }
      expect(total(columnOf(made.report, "byCustomer", "due"))).toBe(made.figures.dueLines);
    }),
  );
});

test("every line due in the month stands once among its lines, in one group", () => {
  fc.assert(
    fc.property(plainRows, (rows) => {
      const made = review([tableOfRows(rows)], { asOf });
      const wanted = rows.flatMap(({ due, cancelled }, line) =>
        due?.startsWith("2025-06") && !cancelled ? [`N${line}`] : [],
      );
      expect([...columnOf(made.report, "dueLines", "orderNo")].sort()).toEqual(wanted.sort());
      const groups = columnOf(made.report, "dueLines", "group");
      const runs = groups.filter((group, at) => group !== groups[at - 1]);
      expect(runs).toHaveLength(new Set(groups).size);
    }),
  );
});

/** How many of the rows a link leads to: a figure that counts lines leads to just so many. */
function rowsBehind(link: ReportLink | undefined): number {
  return link?.to === "rows" ? link.last - link.first + 1 : 0;
}

const lineCounts = ["dueLines", "onTimeLines", "lateLines", "openLines", "notYetDueLines", "overdueLines"];

test("a figure that counts lines leads to exactly those lines", () => {
  const outcomes: Readonly<Record<string, readonly string[]>> = {
    onTimeLines: ["准时足量", "准时，数量未记"],
    lateLines: ["延期完成", "已完成，日期不明"],
    openLines: ["按期出货但不足量", "到期未完成"],
    notYetDueLines: ["截至日后到期"],
  };
  fc.assert(
    fc.property(plainRows, (rows) => {
      const made = review([tableOfRows(rows)], { asOf });
      for (const { id, value } of items(made)) {
        if (![...lineCounts, "undatedLines", "cancelledLines"].includes(id)) continue;
        expect({ id, rows: rowsBehind(value.link) }).toEqual({ id, rows: shown(value) });
        if (value.link?.to !== "rows" || !outcomes[id]) continue;
        const behind = columnOf(made.report, value.link.table, "group").slice(
          value.link.first,
          value.link.last + 1,
        );
        expect(outcomes[id]).toEqual(expect.arrayContaining([...new Set(behind)]));
      }
    }),
  );
});

test("every row of the lists leads to its own row of the workbook", () => {
  fc.assert(
    fc.property(plainRows, (rows) => {
      const made = review([tableOfRows(rows)], { asOf });
      for (const id of ["dueLines", "openLines", "cancelledLines"]) {
        const numbers = columnOf(made.report, id, "orderNo");
        tableOf(made.report, id).rows.forEach((row, at) => {
          const line = Number(String(numbers[at]).slice(1));
          expect(row.at(-1)).toMatchObject({ link: { to: "cell", sheet: "订单", row: line + 2, column: 0 } });
        });
      }
    }),
  );
});
