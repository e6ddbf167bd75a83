import { defaultSettings, documents, type CheckedTable, type KeptPlan } from "../../../src/core";
import { dayFromText } from "../../../src/core/dates/day";
import { checkedTable } from "../../support/checked-table";
import { madeDocument } from "../../support/made-document";
import type { TestColumns } from "../../support/order-lines";
import { blocksOf, notesOf, rowsOf } from "../../support/report-tables";

/** Mondays of two weeks: 16 to 22 June, 23 to 29 June. */
const monday = "2025-06-16";
const next = "2025-06-23";

const before: TestColumns = {
  orderNo: ["stays", "moves", "made", "cancelled", "shipped", "later", "gone"],
  productName: ["湿巾", "湿巾", "围兜", "围兜", "床单", "床单", "干巾"],
  machine: ["1#", "1#", "2#", "2#", "2#", "1#", "1#"],
  orderQty: [100, 100, 100, 100, 100, 100, 100],
  producedQty: [0, 0, 0, 0, 0, 0, 0],
  shippedQty: [0, 0, 0, 0, 0, 0, 0],
  exception: [null, null, null, null, null, null, null],
  prodStartPlan: [16, 17, 16, 18, 16, 18, 20].map((date) => `2025-06-${date}`),
  prodEndPlan: [25, 19, 18, 19, 17, 20, 20].map((date) => `2025-06-${date}`),
  requiredDate: Array.from({ length: 7 }, () => "2025-07-30"),
};

const after: TestColumns = {
  orderNo: ["stays", "moves", "made", "cancelled", "shipped", "later", "added"],
  productName: ["湿巾", "湿巾", "围兜", "围兜", "床单", "床单", "毛巾"],
  machine: ["1#", "2#", "2#", "2#", "2#", "1#", "1#"],
  orderQty: [100, 100, 100, 100, 100, 100, 100],
  producedQty: [50, 0, 100, 0, 100, 0, 0],
  shippedQty: [0, 0, 0, 0, 100, 0, 0],
  exception: [null, "机器故障", null, null, null, null, null],
  prodStartPlan: [
    "2025-06-16",
    "2025-06-24",
    "2025-06-16",
    "2025-06-18",
    "2025-06-16",
    "2025-07-02",
    "2025-06-26",
  ],
  prodEndPlan: [
    "2025-06-25",
    "2025-06-26",
    "2025-06-18",
    "2025-06-19",
    "2025-06-17",
    "2025-07-03",
    "2025-06-27",
  ],
  requiredDate: Array.from({ length: 7 }, () => "2025-07-30"),
};

function tables(
  columns: TestColumns,
  asOf: string,
  cancelled: readonly number[] = [],
): readonly CheckedTable[] {
  return [checkedTable(columns, { asOf, cancelled })];
}

function keptFrom(
  kind: string,
  columns: TestColumns,
  date: string,
  orders?: readonly string[],
): KeptPlan | null {
  const document = documents.find((one) => one.kind === kind);
  const context = {
    date: dayFromText(date),
    lang: "zh-CN",
    settings: defaultSettings,
    ...(orders && { orders }),
  } as const;
  return document?.plan?.(tables(columns, date), context) ?? null;
}

test("jobs that moved, are new, or have left, with what is known of why; boxes for who has been told", () => {
  const lastPlan = keptFrom("week-plan", before, monday);
  const report = madeDocument("week-plan", tables(after, next, [3]), { date: next, lastPlan });
  expect(rowsOf(report, "changes")).toEqual([
    ["调整", "moves", "湿巾", "1# 06-17 → 06-19", "2# 06-24 → 06-26", "机器故障", "☐", "☐"],
    ["新增", "added", "毛巾", null, "1# 06-26 → 06-27", null, "☐", "☐"],
    ["移出", "made", "围兜", "2# 06-16 → 06-18", null, "已完工", "☐", "☐"],
    ["移出", "shipped", "床单", "2# 06-16 → 06-17", null, "已出货", "☐", "☐"],
    ["移出", "cancelled", "围兜", "2# 06-18 → 06-19", null, "已取消", "☐", "☐"],
    ["移出", "later", "床单", "1# 06-18 → 06-20", null, "改到 07-02", "☐", "☐"],
    ["移出", "gone", "干巾", "1# 06-20", null, "表上已无此行", "☐", "☐"],
  ]);
  expect(notesOf(report)).toContain(
    "上次计划：2025-06-16 制定，2025-06-16 至 2025-06-22。计划调整未通知业务、生产而误期的，由跟单负责。",
  );
});

test("the next day's plan is compared too", () => {
  const lastPlan = keptFrom("next-day-plan", before, monday);
  const report = madeDocument("next-day-plan", tables(before, monday), { date: "2025-06-17", lastPlan });
  expect(rowsOf(report, "changes").map((row) => row.slice(0, 2))).toEqual([
    ["新增", "cancelled"],
    ["新增", "later"],
  ]);
});

test("a plan made again is the same; the first one says that it is kept", () => {
  const lastPlan = keptFrom("week-plan", before, monday);
  const again = madeDocument("week-plan", tables(before, monday), { date: monday, lastPlan });
  expect(rowsOf(again, "changes")).toEqual([]);
  const first = madeDocument("week-plan", tables(before, monday), { date: monday, lastPlan: null });
  expect(notesOf(first)).toContain("这是记住的第一份计划；下次做计划时会列出变动。");
});

test("nothing is said of changes where no plan can be kept, or only chosen orders are planned", () => {
  const lastPlan = keptFrom("week-plan", before, monday);
  const reports = [
    madeDocument("week-plan", tables(after, next), { date: next }),
    madeDocument("week-plan", tables(after, next), { date: next, lastPlan, orders: ["moves"] }),
  ];
  for (const report of reports) {
    const headings = blocksOf(report).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).not.toContain("与上次计划相比");
  }
  expect(keptFrom("week-plan", before, monday, ["moves"])).toBeNull();
  expect(keptFrom("week-plan", { orderNo: ["A1"], customer: ["KIDCO"] }, monday)).toBeNull();
});
