import { openStates } from "../../src/core/documents/follow/open-states";
import type { Report } from "../../src/core";
import { blocksOf, columnOf, rowsOf, tableOf } from "../support/report-tables";
import { madeFromGrid } from "./duties/checked-workbook";

/** Friday; the week is 16 to 22 June, the next working day Monday the 23rd, due soon is up to the 25th. */
const date = "2025-06-20";

function made(kind: string, name: string, grid: string): Promise<Report> {
  return madeFromGrid(kind, date, name, grid);
}

describe("duty 10, the weekly plan and the next day's", () => {
  const grid = `
    生产跟踪表
    订单号|客户|品名|订单数量|已生产数量|已出货数量|财务审核|包装袋到位|计划开工|计划完工|交期
    WF2506101|杭州店面|湿巾|24000|4000|0|√|已到|2025-06-16|2025-06-24|2025-07-10
    WF2506102|KIDCO LTD|围兜|3000|0|0|√|2025-06-25|2025-06-23|2025-06-27|2025-07-20
    WF2506103|义乌小满|干巾|9000|2000|0||已到|2025-06-09|2025-06-13|2025-07-20
    WF2506104|宁波海纳|床单|1000|0|0|√|已到|||2025-06-27
    WF2506105|深圳优宝|湿巾|500|500|0|√|已到|2025-06-17|2025-06-18|2025-06-30`;

  test("the week: what runs, what was to end before, what is due by next Sunday and not planned", async () => {
    const report = await made("week-plan", "生产", grid);
    expect(columnOf(report, "jobs", "orderNo")).toEqual(["WF2506101", "WF2506103", "WF2506104"]);
    expect(columnOf(report, "jobs", "left")).toEqual([20_000, 7000, 1000]);
    expect(columnOf(report, "jobs", "plan")).toEqual(["06-16 → 06-24", "前期未完 06-09 → 06-13", "未排产"]);
    expect(columnOf(report, "jobs", "lacks")).toEqual(["所查项齐", "缺财务审核", "所查项齐"]);
  });

  test("Monday: what starts and runs, each job's share of a day and what it lacks, who is to be told", async () => {
    const report = await made("next-day-plan", "生产", grid);
    expect(columnOf(report, "jobs", "orderNo")).toEqual(["WF2506101", "WF2506102", "WF2506103"]);
    expect(columnOf(report, "jobs", "perDay")).toEqual([10_000, 600, null]);
    expect(columnOf(report, "jobs", "lacks")).toEqual(["所查项齐", "包装袋 06-25 才到", "缺财务审核"]);
    for (const told of ["toldSales", "toldProduction"])
      expect(columnOf(report, "jobs", told)).toEqual(["☐", "☐", "☐"]);
  });
});

test("duty 13, what each person's miscounts cost in a month, at 200 yuan each", async () => {
  const report = await made(
    "miscounts",
    "装柜",
    `
    装柜记录
    日期|柜号|车牌|客户|订单号|箱数|点数|出运通知单号|出库单|点数人
    2025-05-30|MWCU6059784|沪A·88L12|KIDCO LTD|WF2505131|100|99|CY250501|CK250501|小钱
    2025-06-18|MWCU6059784|沪A·88L12|KIDCO LTD|WF2506131|417|416|CY250601|CK250601|小钱
    2025-06-18|MWCU6059784|沪A·88L12|KIDCO LTD|WF2506132|60|61|CY250601|CK250601|小钱
    2025-06-19|CBHU3202732|浙B·12345|Nordic Care AB|WF2506133|500|502|CY250602|CK250602|小赵
    2025-06-20|CBHU3202732|浙B·12345|Nordic Care AB|WF2506134|80|80|CY250603|CK250603|小赵`,
  );
  expect(new Set(rowsOf(report, "sums"))).toEqual(
    new Set([
      ["小钱", "2025-05", 1, 200],
      ["小钱", "2025-06", 2, 400],
      ["小赵", "2025-06", 1, 200],
    ]),
  );
  expect(columnOf(report, "rows", "difference")).toEqual([-1, -1, 1, 2]);
});

test("duty 14, the daily round: every open line in exactly one group, done and cancelled lines in none", async () => {
  const report = await made(
    "today",
    "订单",
    `
    订单跟踪表
    订单号|客户|品名|订单数量|已生产数量|已出货数量|实际出货日期|计划完工|状态|交期
    WF2506141|杭州店面|湿巾|24000|24000|24000|2025-06-12|||2025-06-15
    WF2506142|KIDCO LTD|围兜|3000|3000|1000|2025-06-17|||2025-06-18
    WF2506143|义乌小满|干巾|9000|2000|0||||2025-06-20
    WF2506144|宁波海纳|床单|1000|0|0||||2025-06-25
    WF2506145|深圳优宝|湿巾|500|0|0||2025-07-11||2025-07-10
    WF2506146|青岛润达|湿巾|500|0|0||||
    WF2506147|上海母婴坊|湿巾|800|0|0||||2025-06-26
    WF2506148|上海母婴坊|湿巾|800|0|0|||已取消|2025-06-19`,
  );
  const groups = Object.fromEntries(openStates.map((state) => [state, columnOf(report, state, "orderNo")]));
  expect(groups).toEqual({
    overdue: ["WF2506142"],
    dueToday: ["WF2506143"],
    dueSoon: ["WF2506144"],
    atRisk: ["WF2506145"],
    undated: ["WF2506146"],
    onTrack: ["WF2506147"],
  });
  expect(columnOf(report, "overdue", "open")).toEqual([2000]);
  const waiting = rowsOf(report, "waiting").map(([, lines]) => Number(lines));
  expect(waiting.reduce((sum, lines) => sum + lines, 0)).toBe(6);
});

test("duty 16, a store is served from stock; what stock leaves over is produced for the rest", async () => {
  const report = await made(
    "to-produce",
    "订单",
    `
    店面、内销订单
    订单号|客户|订单类型|品名|订单数量|已出货数量|库存|交期
    WF2506161|KIDCO LTD|外贸|湿巾|400|0|500|2025-07-10
    WF2506162|杭州店面|店面|湿巾|200|0|500|2025-06-24
    WF2506163|上海店面|店面|围兜|300|100|150|2025-06-27`,
  );
  expect(columnOf(report, "lines", "orderNo")).toEqual(["WF2506162", "WF2506163", "WF2506161"]);
  expect(columnOf(report, "lines", "fromStock")).toEqual([200, 150, 300]);
  expect(columnOf(report, "lines", "toProduce")).toEqual([0, 50, 100]);
  expect(columnOf(report, "lines", "remark")).toEqual(["现货发货，不生产", null, null]);
});

describe("duty 19, who answers for an accident", () => {
  const grid = `
    质量异常登记
    订单号|客户|品名|订单数量|已出货数量|跟单员|异常情况|交期
    WF2506191|杭州店面|湿巾|24000|0|小钱|发错包装袋|2025-07-10
    WF2506192|KIDCO LTD|围兜|3000|0|小赵|包装袋延期，停机半天|2025-07-20
    WF2506193|义乌小满|干巾|9000|0|小赵||2025-07-20`;

  test("a page for each accident, the clause its words point to, and who answers", async () => {
    const report = await made("responsibility", "订单", grid);
    expect(columnOf(report, "clauses-0", "code")).toEqual(["包材仓管-4"]);
    expect(columnOf(report, "clauses-0", "answers")).toEqual([
      expect.stringMatching(/包材仓管.*包装主任.*对半/),
    ]);
    expect(columnOf(report, "clauses-1", "code")).toEqual(["跟单-2"]);
    expect(columnOf(report, "clauses-1", "answers")).toEqual([expect.stringContaining("跟单")]);
    expect(blocksOf(report).filter((block) => block.kind === "signatures")).toHaveLength(2);
  });

  test("the whole matrix: 28 lines of the source, and the count at loading", async () => {
    const { rows } = tableOf(await made("responsibility", "订单", grid), "matrix");
    expect(rows).toHaveLength(29);
  });
});
