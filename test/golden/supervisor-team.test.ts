import { madeDocument } from "../support/made-document";
import { columnOf, notesOf, rowsOf, tableOf } from "../support/report-tables";
import { checkedWorkbook } from "./duties/checked-workbook";

/** Friday; Sunday is the 22nd. */
const date = "2025-06-20";

const orders = `
  2025年6月订单跟踪表
  订单号|客户|品名|订单数量|已出货数量|跟单员|后备跟单员|业务员|财务审核|交期|实际出货日期|状态
  WF2506301|KIDCO LTD|湿巾|24000|24000|小赵|小孙|王芳|√|2025-06-05|2025-06-04|
  WF2506302|KIDCO LTD|围兜|3000|3000|小赵|小孙|王芳|√|2025-06-09|2025-06-12|
  WF2506303|杭州店面|干巾|9000|0|小赵|小孙|陈静|√|2025-06-16||
  WF2506304|宁波海纳|床单|1000|1000|小钱||陈静|√|2025-06-10|2025-06-13|
  WF2506305|深圳优宝|湿巾|500|0|小钱||陈静|×|2025-06-24||已出货`;

const log = `
  异常台账
  发生日期|订单号|异常类型|严重程度|异常描述|原因分析|责任条款|责任人|关闭日期
  2025-06-09|WF2506302|原料|一般|布没到，停机一天|供应商延误|原料仓管-3||2025-06-11
  2025-06-10|WF2506304|包材|一般|纸箱迟到|未催|跟单-2|小钱|2025-06-16
  2025-06-13|WF2506303|质量|严重|整批漏针|流程漏洞|||`;

const workbook = () =>
  checkedWorkbook(
    [
      { name: "订单", grid: orders },
      { name: "异常台账", grid: log },
    ],
    date,
  );

test("KPIs: 小赵 1 of 3 on time, one late line is the keeper's: 1 of 2; 小钱's late carton stays his", async () => {
  const report = madeDocument("clerk-kpis", await workbook(), { date });
  const rows = new Map(columnOf(report, "clerks", "clerk").map((clerk, at) => [clerk, at]));
  const of = (clerk: string, column: string) => columnOf(report, "clerks", column)[rows.get(clerk) ?? -1];
  expect(["due", "onTime", "excused"].map((column) => of("小赵", column))).toEqual([3, 1, 1]);
  expect([of("小赵", "raw"), of("小赵", "fair")]).toEqual([1 / 3, 1 / 2]);
  expect(["due", "onTime", "excused", "raw", "fair"].map((column) => of("小钱", column))).toEqual([
    1, 0, 0, 0, 0,
  ]);
  // 9th to 11th: two working days, standard 3; 10th to 16th: four, standard 3.
  expect([of("小赵", "days"), of("小赵", "within"), of("小钱", "days"), of("小钱", "within")]).toEqual([
    2, 1, 4, 0,
  ]);
  expect(columnOf(report, "load", "backup")).toEqual(
    columnOf(report, "load", "clerk").map((clerk) => (clerk === "小赵" ? "小孙" : null)),
  );
});

test("exceptions: the grave one is open 5 working days for 1, and goes up; two are closed, one too late", async () => {
  const report = madeDocument("exceptions", await workbook(), { date });
  expect(columnOf(report, "open", "orderNo")).toEqual(["WF2506303"]);
  expect(columnOf(report, "open", "age")).toEqual([5]);
  expect(columnOf(report, "open", "escalate")).toEqual(["严重且超时 4 天，上报主管"]);
  expect(columnOf(report, "closed", "orderNo")).toEqual(["WF2506304", "WF2506302"]);
  expect(columnOf(report, "closed", "within")).toEqual(["超时", "是"]);
});

test("hand-over: a sheet for each clerk with open lines, questions, papers and dates", async () => {
  const report = madeDocument("hand-over", await workbook(), { date });
  expect(report.sheets.map(({ name }) => name)).toEqual(["交接 小赵", "交接 小钱"]);
  expect(columnOf(report, "lines-0", "orderNo")).toEqual(["WF2506303"]);
  expect(columnOf(report, "questions-0", "exception")).toEqual(["整批漏针"]);
  expect(columnOf(report, "papers-1", "what")).toEqual(["缺财务审核"]);
  expect(columnOf(report, "dates-1", "what")).toEqual(["交期"]);
});

test("status: what was typed is not believed, and the line is a finding", async () => {
  const tables = await workbook();
  const report = madeDocument("status", tables, { date });
  const typed = tableOf(report, "lines").rows.length;
  expect(typed).toBe(2);
  expect(columnOf(report, "lines", "status")).toContain("待审核");
  const codes = tables.flatMap(({ findings }) => findings).map(({ code }) => code);
  expect(codes).toContain("status-says-shipped");
});

test("a workbook without a log or clerks says what it takes", async () => {
  const bare = await checkedWorkbook(
    [
      {
        name: "订单",
        grid: `
          订单表
          订单号|客户|品名|订单数量|交期
          WF2506301|KIDCO LTD|湿巾|24000|2025-06-05`,
      },
    ],
    date,
  );
  expect(
    rowsOf(madeDocument("clerk-kpis", bare, { date }), "wants")
      .flat()
      .join(),
  ).toContain("跟单员");
  expect(notesOf(madeDocument("exceptions", bare, { date })).join()).toContain(
    "gendan template --kind exceptions",
  );
});
