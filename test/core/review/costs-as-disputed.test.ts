import fc from "fast-check";
import type { Report } from "../../../src/core/report/blocks";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import { cell, type TestCell } from "../../support/order-lines";
import { columnOf, rowsOf } from "../../support/report-tables";
import { review } from "./review-of";

const asOf = "2025-07-05";

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 3 });
const money = maybe(
  fc.oneof(
    fc.integer({ min: -1, max: 9000 }).map((cents): TestCell => cents / 100),
    fc.integer({ min: 1, max: 90 }).map((yuan): TestCell => cell.fromText(yuan, "元")),
  ),
);

const row = fc.record({
  orderNo: maybe(fc.constantFrom("A", "B", "C", "D")),
  day: maybe(fc.constantFrom("2025-05-31", "2025-06-01", "2025-06-15", "2025-06-30", "2025-07-01")),
  planned: maybe(fc.constantFrom("2025-06-02", "2025-07-02")),
  extraFreight: money,
  reworkCost: money,
  lossAmount: money,
  freightCost: money,
  currency: maybe(fc.constantFrom("RMB", "CNY", "USD")),
  costCurrency: maybe(fc.constantFrom("人民币", "US$")),
  bornBy: maybe(fc.constantFrom("客户", "包装部", "__proto__")),
  responsible: maybe(fc.constantFrom("王芳", "包装部")),
  clause: maybe(fc.constantFrom("跟单-2", "包材仓管-4", "没有")),
  cancelled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
const rows = fc.array(row, { maxLength: 12 });

const of = (all: readonly Row[], field: keyof Row) => all.map((one) => one[field] as TestCell);
const columns = (
  all: readonly Row[],
  ...fields: readonly Exclude<keyof Row, "day" | "planned" | "cancelled">[]
) => Object.fromEntries(fields.map((field) => [field, of(all, field)]));
const options = (all: readonly Row[], sheet: string) => ({
  asOf,
  sheet,
  cancelled: all.flatMap(({ cancelled }, at) => (cancelled ? [at] : [])),
});
const who = ["currency", "costCurrency", "responsible", "bornBy", "clause"] as const;

function tablesOf(orders: readonly Row[], log: readonly Row[], dispatch: readonly Row[]) {
  return [
    checkedTable(
      {
        ...columns(orders, "orderNo", "extraFreight", "reworkCost", "freightCost", ...who),
        requiredDate: of(orders, "day"),
      },
      options(orders, "订单"),
    ),
    checkedTable(
      {
        ...columns(log, "orderNo", "extraFreight", "reworkCost", "lossAmount", ...who),
        openedDate: of(log, "day"),
      },
      { ...options(log, "异常台账"), kind: "exceptions" },
    ),
    checkedTable(
      {
        ...columns(dispatch, "orderNo", "extraFreight", "freightCost", ...who),
        actualShipDate: of(dispatch, "day"),
        plannedShipDate: of(dispatch, "planned"),
      },
      { ...options(dispatch, "派车"), kind: "dispatch" },
    ),
  ];
}

/** Cents by who bears them and currency. */
function sums(entries: readonly (readonly [bearer: unknown, currency: unknown, amount: unknown])[]) {
  const found = new Map<string, number>();
  for (const [bearer, currency, amount] of entries) {
    const key = JSON.stringify([bearer, currency]);
    found.set(key, (found.get(key) ?? 0) + Math.round(Number(amount) * 100));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ofReview(report: Report) {
  const told = rowsOf(report, "costs").filter(([kind]) => kind !== "运费");
  return sums(told.map(([, bearer, , currency, amount]) => [bearer, currency ?? "（未写）", amount]));
}

/** The rows of the document whose own row is of June, by the plain rows the tables were made from. */
function ofDocument(report: Report, sheets: Readonly<Record<string, readonly Row[]>>) {
  const [sources, bearers, currencies, amounts] = ["source", "bearer", "currency", "amount"].map((column) =>
    columnOf(report, "rows", column),
  );
  return sums(
    (sources ?? []).flatMap((source, at) => {
      const [sheet = "", number] = String(source).split("!");
      const own = sheets[sheet]?.[Number(number) - 2];
      const day = sheet === "派车" ? (own?.day ?? own?.planned) : own?.day;
      return day?.startsWith("2025-06") ? [[bearers?.[at], currencies?.[at], amounts?.[at]] as const] : [];
    }),
  );
}

test("a month's costs by who bears them and currency are those of the document of disputed costs", () => {
  fc.assert(
    fc.property(rows, rows, rows, (orders, log, dispatch) => {
      const tables = tablesOf(orders, log, dispatch);
      const { report } = review(tables, { asOf });
      const made = madeDocument("disputed-costs", tables, { date: asOf });
      expect(ofReview(report)).toEqual(ofDocument(made, { 订单: orders, 异常台账: log, 派车: dispatch }));
    }),
  );
});

test("every cost in the month stands once: in a sum or among those left out", () => {
  fc.assert(
    fc.property(rows, rows, rows, (orders, log, dispatch) => {
      const { report } = review(tablesOf(orders, log, dispatch), { asOf });
      const placesOf = (id: string) =>
        report.sheets.some(({ blocks }) => blocks.some((block) => block.kind === "table" && block.id === id))
          ? columnOf(report, id, "place").map((place, at) => `${place} ${columnOf(report, id, "kind")[at]}`)
          : [];
      const wanted = (
        all: readonly Row[],
        sheet: string,
        kinds: Readonly<Partial<Record<keyof Row, string>>>,
      ) =>
        all.flatMap((one, at) => {
          const day = sheet === "派车" ? (one.day ?? one.planned) : one.day;
          if (one.cancelled || (day !== null && !day.startsWith("2025-06"))) return [];
          return Object.entries(kinds).flatMap(([field, kind]) => {
            const written = one[field as keyof Row] as TestCell;
            const amount =
              typeof written === "object" ? (written as { value: number } | null)?.value : written;
            return Number(amount ?? 0) > 0 ? [`${sheet} 第 ${at + 2} 行 ${kind}`] : [];
          });
        });
      const extra = { extraFreight: "额外运费" };
      expect([...placesOf("costRows"), ...placesOf("costsLeftOut")].sort()).toEqual(
        [
          ...wanted(orders, "订单", { ...extra, reworkCost: "返工", freightCost: "运费" }),
          ...wanted(log, "异常台账", { ...extra, reworkCost: "返工", lossAmount: "异常损失" }),
          ...wanted(dispatch, "派车", { ...extra, freightCost: "运费" }),
        ].sort(),
      );
    }),
  );
});
