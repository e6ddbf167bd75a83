import type { ClauseCode } from "../../responsibility/clauses";

/** The clause of the clerk's that a finding may come under, if an accident follows from it. */
export const clauseOfRule: ReadonlyMap<string, ClauseCode> = new Map<string, ClauseCode>(
  (
    [
      ["跟单-1", ["approval-missing", "approval-after-start"]],
      [
        "跟单-2",
        [
          "bag-arrival-late",
          "carton-arrival-late",
          "not-arrived-by-start",
          "plate-due-missing",
          "plate-after-bag-arrival",
          "plate-overdue",
          "purchase-plate-late",
          "bags-over-float",
          "bags-under-need",
          "carton-order-differs",
          "carton-details-missing",
          "carton-not-confirmed-by-sales",
          "sample-carton-not-confirmed",
          "carton-too-small",
          "purchase-bags-over-float",
          "purchase-bags-under-need",
          "purchase-cartons-differ",
          "purchase-overdue",
        ],
      ],
      [
        "跟单-4",
        [
          "planned-end-after-required",
          "planned-ship-after-required",
          "promised-after-required",
          "start-overdue",
          "end-before-start",
          "production-not-planned",
        ],
      ],
      ["跟单-5", ["dispatch-same-day", "loading-without-papers", "shipped-without-notice"]],
      ["装柜", ["counted-cartons-differ"]],
      ["跟单-6", ["material-late", "material-unknown", "first-sample-missing"]],
    ] as const
  ).flatMap(([clause, rules]) => rules.map((rule): [string, ClauseCode] => [rule, clause])),
);
